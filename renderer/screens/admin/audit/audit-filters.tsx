import { useState } from 'react';
import { type AuditKind, auditKinds } from '../../../../shared/contract/journal.ts';
import type { AuditFilter } from '../../../../shared/contract/journal-schemas.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { DayField } from '../day-field.tsx';

interface AuditFiltersProps {
  view: AdminView;
  filter: AuditFilter;
  onSearch(filter: AuditFilter): void;
}

/** What is looked for; nothing is asked before "Tìm", for a long journal is not read at every touch. */
export function AuditFilters({ view, filter, onSearch }: AuditFiltersProps) {
  const words = useWords();
  const { audit: text } = words;
  const [draft, setDraft] = useState(filter);
  const change = (part: Partial<AuditFilter>): void => setDraft({ ...draft, ...part });
  const choose = (label: string, key: 'counterId' | 'officerId' | 'kind', all: string, options: Options) => (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={draft[key] ?? ''}
          onChange={({ target }) => change({ [key]: target.value === '' ? null : target.value })}
        >
          <option value="">{all}</option>
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const kinds = auditKinds.map((kind: AuditKind) => [kind, text.kinds[kind]] as const);
  const counters = view.counters.map(({ id, place }) => [id, placeName(words, place)] as const);
  const officers = view.officers.map(({ id, name }) => [id, name] as const);
  return (
    <form
      className="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch({ ...draft, language: filter.language });
      }}
    >
      <DayField
        label={text.from}
        value={draft.from}
        max={view.day}
        onChange={(from) => from !== '' && change({ from })}
      />
      <DayField label={text.to} value={draft.to} max={view.day} onChange={(to) => to !== '' && change({ to })} />
      {choose(text.kind, 'kind', text.allKinds, kinds)}
      {choose(text.counter, 'counterId', text.allCounters, counters)}
      {choose(text.officer, 'officerId', text.allOfficers, officers)}
      <Field label={text.number}>
        {(id) => (
          <input
            id={id}
            autoComplete="off"
            maxLength={12}
            value={draft.number}
            onChange={({ target }) => change({ number: target.value })}
          />
        )}
      </Field>
      <KeyButton type="submit" look="main" disabled={false}>
        {text.search}
      </KeyButton>
    </form>
  );
}

type Options = readonly (readonly [value: string, name: string])[];
