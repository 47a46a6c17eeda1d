import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { type Rehearsal, stageOf, wentWell } from '../../../../shared/domain/rehearsal.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { RehearsalSteps } from './rehearsal-steps.tsx';
import './rehearsal.css';

/** One button plays one citizen through the real parts; each step says how it went, or what to do. */
export function RehearsalPage({ view }: { view: AdminView }) {
  const words = useWords();
  const { rehearsal: text } = words;
  const sender = useSender();
  const able = ableCounters(view);
  const [wished, setWished] = useState('');
  const chosen = able.find(({ id }) => id === wished) ?? able[0];
  const { rehearsal } = view;
  const isRunning = rehearsal !== null && stageOf(rehearsal) !== null;
  return (
    <>
      <p className="page-hint">{text.hint}</p>
      {chosen === undefined ? (
        <p className="page-hint">{text.noCounter}</p>
      ) : (
        <div className="rehearsal-ask">
          <Field label={text.atCounter}>
            {(id) => (
              <select
                id={id}
                value={chosen.id}
                disabled={isRunning}
                onChange={(event) => setWished(event.target.value)}
              >
                {able.map((counter) => (
                  <option key={counter.id} value={counter.id}>
                    {placeName(words, counter.place)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {isRunning ? (
            <KeyButton disabled={sender.busy !== null} onClick={() => void sender.run({ type: 'stop-rehearsal' })}>
              {text.stop}
            </KeyButton>
          ) : (
            <KeyButton
              look="loud"
              disabled={sender.busy !== null}
              onClick={() => void sender.run({ type: 'begin-rehearsal', counterId: chosen.id })}
            >
              {rehearsal === null ? text.begin : text.again}
            </KeyButton>
          )}
        </div>
      )}
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      {rehearsal && <RehearsalSteps view={view} rehearsal={rehearsal} sender={sender} />}
      <p className="rehearsal-end" role="status" data-well={rehearsal !== null && wentWell(rehearsal)}>
        {rehearsal && endOf(rehearsal, text.ended)}
      </p>
    </>
  );
}

/** Those with a service that is on; the ones whose own screen is there first. */
function ableCounters({ settings, services, stations }: AdminView) {
  const active = new Set(services.filter((service) => service.active).map(({ id }) => id));
  const hasScreen = ({ place }: (typeof settings.counters)[number]) =>
    stations.some(
      (one) =>
        one.kind === 'counter' && one.online && one.place?.word === place.word && one.place.number === place.number,
    );
  return settings.counters
    .filter((counter) => counter.services.some((id) => active.has(id)))
    .sort((a, b) => Number(hasScreen(b)) - Number(hasScreen(a)));
}

function endOf(rehearsal: Rehearsal, ended: Record<'well' | 'faults' | 'stopped' | 'cut', string>): string {
  if (rehearsal.how === null) return '';
  if (rehearsal.how !== 'played') return ended[rehearsal.how];
  return wentWell(rehearsal) ? ended.well : ended.faults;
}
