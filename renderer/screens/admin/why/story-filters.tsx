import type { CallStory } from '../../../../shared/contract/queue-views.ts';
import type { CallRule } from '../../../../shared/domain/call-reason.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { choicesOf, type StoryFilter } from './filter-stories.ts';

interface StoryFiltersProps {
  stories: readonly CallStory[];
  filter: StoryFilter;
  onChange(filter: StoryFilter): void;
}

/** By number, counter and rule; only what there is can be chosen. */
export function StoryFilters({ stories, filter, onChange }: StoryFiltersProps) {
  const words = useWords();
  const { why: text } = words.adminQueue;
  const { places, rules } = choicesOf(stories, words);
  return (
    <>
      <Field label={words.reasons.search}>
        {(id) => (
          <input
            id={id}
            autoComplete="off"
            maxLength={8}
            value={filter.number}
            onChange={({ target }) => onChange({ ...filter, number: target.value })}
          />
        )}
      </Field>
      <Field label={text.counter}>
        {(id) => (
          <select id={id} value={filter.place} onChange={({ target }) => onChange({ ...filter, place: target.value })}>
            <option value="">{text.allCounters}</option>
            {places.map((place) => (
              <option key={place}>{place}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.rule}>
        {(id) => (
          <select
            id={id}
            value={filter.rule}
            onChange={({ target }) => onChange({ ...filter, rule: target.value as CallRule | '' })}
          >
            <option value="">{text.allRules}</option>
            {rules.map((rule) => (
              <option key={rule} value={rule}>
                {text.rules[rule]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
