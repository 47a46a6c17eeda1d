import type { ServiceId } from '../../../../shared/domain/ids.ts';
import { procedureLimits as limits } from '../../../../shared/procedures/limits.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { TextField } from '../text-field.tsx';
import type { LinesProblem, ProcedureDraft, ProcedureProblems, TextDraft } from './procedure-draft.ts';

interface ProcedureFieldsProps {
  draft: ProcedureDraft;
  /** Null: nothing is to be said. */
  problems: ProcedureProblems | null;
  services: readonly { id: ServiceId; name: string }[];
  change(part: Partial<ProcedureDraft>): void;
}

/** The fields of a procedure: first what citizens read, then how they find it, then the same in English. */
export function ProcedureFields({ draft, problems, services, change }: ProcedureFieldsProps) {
  const { procedures: text, needed } = useWords().officeSetup;
  const { vi, en } = draft;
  const changeVi = (part: Partial<TextDraft>): void => change({ vi: { ...vi, ...part } });
  const changeEn = (part: Partial<TextDraft>): void => change({ en: { ...en, ...part } });
  const said = (problem: LinesProblem | null | undefined): string => {
    if (!problem) return '';
    if (problem.code === 'none') return text.needsPapers;
    return fill(problem.code === 'too-many' ? text.tooMany : text.tooLong, { n: problem.n });
  };
  return (
    <>
      <TextField
        label={text.name}
        problem={problems?.name ? needed : ''}
        value={vi.name}
        maxLength={limits.name}
        onChange={(name) => changeVi({ name })}
      />
      <Field label={text.service}>
        {(id) => (
          <select
            id={id}
            value={draft.service}
            onChange={({ target }) => change({ service: target.value as ServiceId })}
          >
            {services.map((service) => (
              <option key={service.id} value={service.id}>
                {service.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={text.papers}
        hint={fill(text.papersHint, { n: limits.papers })}
        problem={said(problems?.papers)}
        lines={4}
        value={vi.papers}
        onChange={(papers) => changeVi({ papers })}
      />
      <TextField
        label={text.notes}
        hint={fill(text.notesHint, { n: limits.notes })}
        problem={said(problems?.notes)}
        lines={2}
        value={vi.notes}
        onChange={(notes) => changeVi({ notes })}
      />
      <TextField
        label={text.also}
        hint={text.alsoHint}
        problem={said(problems?.also)}
        lines={4}
        value={draft.also}
        onChange={(also) => change({ also })}
      />
      <fieldset className="setup-group">
        <legend>{text.english}</legend>
        <p className="field-hint">{text.englishHint}</p>
        <TextField
          label={text.nameEn}
          value={en.name}
          maxLength={limits.name}
          onChange={(name) => changeEn({ name })}
        />
        <TextField
          label={text.papersEn}
          problem={said(problems?.papersEn)}
          lines={3}
          value={en.papers}
          onChange={(papers) => changeEn({ papers })}
        />
        <TextField
          label={text.notesEn}
          problem={said(problems?.notesEn)}
          lines={2}
          value={en.notes}
          onChange={(notes) => changeEn({ notes })}
        />
      </fieldset>
    </>
  );
}
