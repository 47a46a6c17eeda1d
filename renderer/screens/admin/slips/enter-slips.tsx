import { type FormEvent, useState } from 'react';
import type { OutsideLine } from '../../../../shared/contract/channel-views.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';
import { type RatingLevel, ratingLevels } from '../../../../shared/domain/rating.ts';
import { MOST_SLIPS, type OutsideSource, outsideSources, sharesSlips } from '../../../../shared/domain/satisfaction.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { Confirm } from '../confirm.tsx';
import { DayField } from '../day-field.tsx';
import { count } from '../figures.ts';
import { TextField } from '../text-field.tsx';
import { type Counts, noCounts, parseSlips, sumOf } from './slip-figures.ts';
import { daysInWords } from './slips-table.tsx';

interface Draft {
  source: OutsideSource;
  fromDay: BusinessDay | '';
  toDay: BusinessDay | '';
  serviceId: ServiceId | null;
  typed: Record<RatingLevel, string>;
  note: string;
}

const empty: Draft = {
  source: 'paper',
  fromDay: '',
  toDay: '',
  serviceId: null,
  typed: { 4: '', 3: '', 2: '', 1: '', 0: '' },
  note: '',
};

/** What was counted on slips. What was entered before for these days stands there before anything is saved. */
export function EnterSlips(props: {
  view: AdminView;
  entries: readonly OutsideLine[];
  sender: Sender;
  onEntered(): void;
}) {
  const { slips, rating, refusals } = useWords();
  const { view, entries, sender, onEntered } = props;
  const [draft, setDraft] = useState<Draft>(empty);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(0);
  const [saved, setSaved] = useState<number | null>(null);
  const put = (part: Partial<Draft>): void => {
    setDraft((now) => ({ ...now, ...part }));
    setSaved(null);
  };
  const { source, fromDay, toDay, serviceId, typed, note } = draft;
  const counts = countsOf(typed);
  const days = fromDay === '' || toDay === '' ? null : { source, fromDay, toDay, serviceId };
  const before = days ? entries.filter((entry) => entry.removed === null && sharesSlips(entry, days)) : [];

  async function enter(again: boolean): Promise<void> {
    setTried(true);
    if (!days || !counts || sumOf(counts) === 0) return;
    const words = note.trim() === '' ? null : note;
    const isEntered = await sender.run({ type: 'enter-outside-ratings', ...days, counts, note: words, again });
    setAsking(0);
    if (!isEntered) return;
    setDraft({ ...empty, source, fromDay, toDay, serviceId });
    setTried(false);
    setSaved(sumOf(counts));
    onEntered();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setSaved(null);
    if (before.length > 0 && counts && sumOf(counts) > 0) setAsking(before.length);
    else void enter(false);
  }

  return (
    <form className="slips-form" onSubmit={submit} noValidate>
      <div className="row-form">
        <Field label={slips.sourceField}>
          {(id) => (
            <select id={id} value={source} onChange={({ target }) => put({ source: target.value as OutsideSource })}>
              {outsideSources.map((one) => (
                <option key={one} value={one}>
                  {slips.source[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DayField label={slips.fromDay} value={fromDay} max={view.day} onChange={(day) => put({ fromDay: day })} />
        <DayField label={slips.toDay} value={toDay} max={view.day} onChange={(day) => put({ toDay: day })} />
        <Field label={slips.service}>
          {(id) => (
            <select
              id={id}
              value={serviceId ?? ''}
              onChange={({ target }) => put({ serviceId: target.value === '' ? null : (target.value as ServiceId) })}
            >
              <option value="">{slips.allServices}</option>
              {view.services.map((service) => (
                <option key={service.id} value={service.id}>
                  {service.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p className="field-problem" role="alert">
        {tried && days === null && slips.dayProblem}
      </p>
      {before.length > 0 && (
        <p className="slips-before figures" role="status">
          {fill(slips.before, { n: before.length, days: before.map(daysInWords).join(', ') })}
        </p>
      )}
      <fieldset>
        <legend>{slips.counts}</legend>
        <div className="row-form slips-counts">
          {ratingLevels.map((level) => (
            <TextField
              key={level}
              label={rating.level[level]}
              value={typed[level]}
              inputMode="numeric"
              maxLength={7}
              problem={parseSlips(typed[level]) === null ? fill(slips.countProblem, { most: count(MOST_SLIPS) }) : ''}
              onChange={(text) => put({ typed: { ...typed, [level]: text } })}
            />
          ))}
        </div>
      </fieldset>
      <TextField label={slips.note} value={note} maxLength={300} onChange={(text) => put({ note: text })} />
      <p className="field-problem" role="alert">
        {tried && counts !== null && sumOf(counts) === 0 && refusals['no-slips']}
      </p>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <div className="slips-actions">
        <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
          {slips.save}
          {counts !== null && sumOf(counts) > 0 && ` (${count(sumOf(counts))})`}
        </KeyButton>
        <p className="is-saved" role="status">
          {saved !== null && fill(slips.saved, { n: count(saved) })}
        </p>
      </div>
      {asking > 0 && (
        <Confirm
          title={fill(slips.beforeAsk, { n: asking })}
          text={slips.beforeText}
          back={slips.beforeNo}
          onClose={() => setAsking(0)}
        >
          <KeyButton look="main" disabled={sender.busy !== null} onClick={() => void enter(true)}>
            {slips.beforeYes}
          </KeyButton>
        </Confirm>
      )}
    </form>
  );
}

/** Null while one of the fields is no number of slips. */
function countsOf(typed: Draft['typed']): Counts | null {
  const counts = { ...noCounts };
  for (const level of ratingLevels) {
    const n = parseSlips(typed[level]);
    if (n === null) return null;
    counts[level] = n;
  }
  return counts;
}
