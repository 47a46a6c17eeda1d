import { type FormEvent, useState } from 'react';
import {
  type DossierCounts,
  type DossierPart,
  dossierParts,
  isSameField,
  isSamePeriod,
  noDossiers,
  type StandingDossiers,
} from '../../../../shared/domain/dossiers.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { count } from '../figures.ts';
import { TextField } from '../text-field.tsx';
import { isBalanced, totalsOf } from './form-checks.ts';
import { parseCount } from './parse-count.ts';

interface DossierFormProps {
  period: { from: BusinessDay; to: BusinessDay };
  edited: StandingDossiers | null;
  standing: readonly StandingDossiers[];
  sender: Sender;
  onSaved(words: string): void;
}

/** The form's columns that stand together under one total. */
const groups = [
  { total: 'received', parts: ['online', 'direct', 'carriedOver'] },
  { total: 'solved', parts: ['early', 'onTime', 'late'] },
  { total: 'open', parts: ['openInTime', 'openLate'] },
] as const;

/** One field's figures with the form's own checks while they are typed. */
export function DossierForm({ period, edited, standing, sender, onSaved }: DossierFormProps) {
  const { dossiers } = useWords();
  const { form: text, parts } = dossiers;
  const [field, setField] = useState(edited?.field ?? '');
  const [procedure, setProcedure] = useState(edited?.procedure ?? '');
  const [typed, setTyped] = useState(() => asTyped(edited?.counts ?? noDossiers));
  const { counts, wrong } = readTyped(typed);
  const totals = totalsOf(counts);
  const isEmpty = dossierParts.every((part) => counts[part] === null);
  const { shown, check } = useMissing(
    field.trim() === ''
      ? text.needsField
      : wrong.length > 0
        ? text.noCount
        : isEmpty
          ? text.needsFigure
          : isBalanced(counts)
            ? null
            : unbalanced(),
  );
  const entry = { from: period.from, to: period.to, field: nfc(field), procedure: nfc(procedure) || null, counts };
  const replaces = standing.some((one) => isSameField(one, entry) && isSamePeriod(one, entry));

  function unbalanced(): string {
    const rest = (totals.solved ?? 0) + (totals.open ?? 0);
    return fill(text.unbalanced, { received: count(totals.received ?? 0), rest: count(rest) });
  }

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    if (await sender.run({ type: 'enter-dossiers', origin: 'typed', entries: [entry] }))
      onSaved(fill(text.saved, { field: entry.field }));
  }

  const isKnown = totals.received !== null && totals.solved !== null && totals.open !== null;
  return (
    <form className="dossier-form" onSubmit={(event) => void save(event)} noValidate>
      <h3>{text.title}</h3>
      <div className="row-form">
        <TextField label={text.field} placeholder={text.fieldHint} value={field} onChange={setField} maxLength={200} />
        <TextField label={text.procedure} value={procedure} onChange={setProcedure} maxLength={200} />
      </div>
      {groups.map((group) => (
        <fieldset key={group.total}>
          <legend className="figures">
            {text[group.total]}: <b>{totals[group.total] === null ? '—' : count(totals[group.total] ?? 0)}</b>
          </legend>
          <div className="row-form">
            {group.parts.map((part) => (
              <TextField
                key={part}
                label={parts[part]}
                inputMode="numeric"
                maxLength={12}
                value={typed[part]}
                problem={wrong.includes(part) ? text.noCount : ''}
                onChange={(value) => setTyped((before) => ({ ...before, [part]: value }))}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {!isEmpty && (
        <p className="dossier-balance" data-holds={isBalanced(counts)} role="status">
          {isKnown ? (isBalanced(counts) ? text.balanced : unbalanced()) : text.unknown}
        </p>
      )}
      {replaces && <p className="field-hint">{fill(text.willReplace, { field: entry.field })}</p>}
      <p className="field-problem" role="alert">
        {shown}
      </p>
      <div className="wizard-actions">
        <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
          {replaces ? text.replace : text.save}
        </KeyButton>
      </div>
    </form>
  );
}

type Typed = Readonly<Record<DossierPart, string>>;

const asTyped = (counts: DossierCounts): Typed =>
  Object.fromEntries(dossierParts.map((part) => [part, counts[part]?.toString() ?? ''])) as Typed;

function readTyped(typed: Typed): { counts: DossierCounts; wrong: readonly DossierPart[] } {
  const counts = { ...noDossiers };
  const wrong: DossierPart[] = [];
  for (const part of dossierParts) {
    const read = parseCount(typed[part]);
    if (read === 'no-count') wrong.push(part);
    else counts[part] = read;
  }
  return { counts, wrong };
}

const nfc = (text: string): string => text.normalize('NFC').trim();
