import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { type RollWidth, rollWidths } from '../../../../shared/domain/printer.ts';
import type { TicketDesign } from '../../../../shared/domain/ticket-design.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { PreviewInput } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { count } from '../figures.ts';
import { centimetres } from './design-draft.ts';
import { shortfallInWords } from './shortfall-in-words.ts';
import { usePreview } from './use-preview.ts';

interface TicketPaperProps {
  design: TicketDesign;
  logo: PreviewInput['logo'];
  services: AdminView['services'];
  /** The office's own paper, which is shown first. */
  roll: RollWidth;
}

const marks = ['priority', 'large', 'reprint'] as const;

/** The very dots that will be printed, on paper of the true proportions. */
export function TicketPaper({ design, logo, services, roll }: TicketPaperProps) {
  const words = useWords();
  const { preview: text } = words.ticketDesign;
  const [widthDots, setWidth] = useState<RollWidth>(roll);
  const [serviceId, setService] = useState('');
  const [shown, setShown] = useState({ priority: false, large: false, reprint: false });
  const { state, preview, again } = usePreview({ design, logo, widthDots, serviceId: serviceId || null, ...shown });

  return (
    <section className="ticket-preview" aria-label={text.title}>
      <h3>{text.title}</h3>
      <div className="preview-controls">
        <fieldset className="segments">
          <legend className="for-ears-only">{text.width}</legend>
          {rollWidths.map((width) => (
            <label key={width}>
              <input type="radio" name="preview-width" checked={width === widthDots} onChange={() => setWidth(width)} />
              <span>{text[`w${width}`]}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="segments">
          <legend className="for-ears-only">{text.show}</legend>
          {marks.map((mark) => (
            <label key={mark}>
              <input
                type="checkbox"
                checked={shown[mark]}
                onChange={({ target }) => setShown({ ...shown, [mark]: target.checked })}
              />
              <span>{text[mark]}</span>
            </label>
          ))}
        </fieldset>
        <Field label={text.service}>
          {(id) => (
            <select id={id} value={serviceId} onChange={({ target }) => setService(target.value)}>
              {services.map((service, i) => (
                <option key={service.id} value={i === 0 ? '' : service.id}>
                  {service.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p className="ticket-shortfall" role="status">
        {preview && shortfallInWords(words, preview.shortfall)}
      </p>
      <div className="paper-desk" data-state={state} aria-busy={state === 'drawing'}>
        {preview && (
          <img
            className="ticket-sheet"
            data-width={preview.widthDots}
            src={`data:image/png;base64,${preview.png}`}
            width={preview.widthDots}
            height={preview.heightDots}
            alt={text.alt}
          />
        )}
        {state === 'failed' && (
          <div className="paper-failed" role="alert">
            <p>{text.noAnswer}</p>
            <KeyButton disabled={false} onClick={again}>
              {text.again}
            </KeyButton>
          </div>
        )}
        {state === 'drawing' && !preview && <p>{text.drawing}</p>}
      </div>
      <p className="paper-size figures" role="status">
        {preview &&
          fill(text.size, {
            cm: centimetres(preview.heightDots, preview.widthDots),
            kb: count(Math.ceil(preview.bytes / 1000)),
          })}
      </p>
    </section>
  );
}
