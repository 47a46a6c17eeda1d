import { type ReactNode, useId } from 'react';
import { letterKinds } from '../../../../shared/domain/letter.ts';
import type { Tone } from '../../../../shared/domain/office.ts';
import { serviceLimits } from '../../../../shared/domain/office-limits.ts';
import { type ServiceIconName, serviceIconNames } from '../../../../shared/domain/service-icons.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { ServiceIcon } from '../../kiosk/service-icon.tsx';
import { TextField } from '../text-field.tsx';
import type { ServiceDraft, ServiceProblems } from './service-draft.ts';

interface ServiceFieldsProps {
  draft: ServiceDraft;
  problems: ServiceProblems;
  change(part: Partial<ServiceDraft>): void;
  /** The field of its letter. */
  series: ReactNode;
}

const tones: readonly Tone[] = ['neutral', 'congratulation', 'condolence'];

/** The fields of a service, in the order in which a head thinks of them. */
export function ServiceFields({ draft, problems, change, series }: ServiceFieldsProps) {
  const { services: text, needed } = useWords().officeSetup;
  const group = useId();
  return (
    <>
      <TextField
        label={text.name}
        problem={problems.name ? needed : ''}
        value={draft.name}
        maxLength={serviceLimits.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={text.detail}
        hint={text.detailHint}
        value={draft.detail}
        maxLength={serviceLimits.detail}
        onChange={(detail) => change({ detail })}
      />
      <TextField
        label={text.nameEn}
        hint={text.nameEnHint}
        value={draft.nameEn}
        maxLength={serviceLimits.name}
        onChange={(nameEn) => change({ nameEn })}
      />
      {series}
      <TextField
        label={text.minutes}
        hint={text.minutesHint}
        problem={problems.minutes ? fill(text.minutesBounds, serviceLimits.minutes) : ''}
        inputMode="numeric"
        value={draft.minutes}
        maxLength={3}
        onChange={(minutes) => change({ minutes })}
      />
      <IconChoice icon={draft.icon} onChange={(icon) => change({ icon })} />
      <fieldset>
        <legend>{text.tone}</legend>
        {tones.map((tone) => (
          <label key={tone} className="check">
            <input type="radio" name={group} checked={draft.tone === tone} onChange={() => change({ tone })} />
            <span>{text.tones[tone]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text.letters}</legend>
        {letterKinds.map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={draft.letters.includes(kind)}
              onChange={({ target }) =>
                change({
                  letters: letterKinds.filter((one) => (one === kind ? target.checked : draft.letters.includes(one))),
                })
              }
            />
            <span>{text.letterKinds[kind]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** The picture on the card, from the closed list: each is seen as the kiosk draws it. */
function IconChoice({ icon, onChange }: { icon: ServiceIconName; onChange(icon: ServiceIconName): void }) {
  const { services: text } = useWords().officeSetup;
  const group = useId();
  return (
    <fieldset>
      <legend>{text.icon}</legend>
      <div className="icon-choice">
        {serviceIconNames.map((name) => (
          <label key={name} title={text.icons[name]}>
            <input
              type="radio"
              name={group}
              aria-label={text.icons[name]}
              checked={icon === name}
              onChange={() => onChange(name)}
            />
            <ServiceIcon name={name} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
