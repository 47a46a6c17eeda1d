import { useWords } from '../../../live/language.ts';
import { Choice } from '../choice.tsx';
import { Checks, withOne } from './checks.tsx';

interface ScopeChoiceProps<Id extends string> {
  /** Tells this question from the others of the page. */
  group: string;
  title: string;
  all: string;
  items: readonly { id: Id; name: string }[];
  /** Null: all. */
  chosen: readonly Id[] | null;
  onChange(chosen: readonly Id[] | null): void;
}

/** All of them, or some. */
export function ScopeChoice<Id extends string>({ group, title, all, items, chosen, onChange }: ScopeChoiceProps<Id>) {
  const { boards: text } = useWords();
  return (
    <fieldset>
      <legend>{title}</legend>
      <Choice group={group} title={all} isChosen={chosen === null} onChoose={() => onChange(null)} />
      <Choice
        group={group}
        title={text.only}
        isChosen={chosen !== null}
        onChoose={() => onChange(items.map(({ id }) => id))}
      >
        <Checks
          title={title}
          items={items}
          chosen={chosen ?? []}
          onChange={(id, on) => onChange(withOne(chosen ?? [], id, on))}
        />
      </Choice>
    </fieldset>
  );
}
