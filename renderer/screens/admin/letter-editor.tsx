import { useId } from 'react';
import {
  type LetterKind,
  type LetterTextProblem,
  letterLimits,
  letterPlaceholders,
  letterTextProblem,
} from '../../../shared/domain/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import { useWords } from '../../live/language.ts';
import { Field } from '../../ui/staff/field.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { entryAt } from '../counter/letter/letter-entry.ts';
import { LetterPreview } from '../counter/letter/letter-preview.tsx';

interface LetterEditorProps {
  kind: LetterKind;
  authority: string;
  /** Null: the product's own words. */
  text: string | null;
  onChange(text: string | null): void;
}

/** One letter: its words, what may stand in braces, and the page. */
export function LetterEditor({ kind, authority, text, onChange }: LetterEditorProps) {
  const { editor, kinds, paper } = useWords().letters;
  const note = useId();
  const value = text ?? paper.bodies[kind];
  const problem = letterTextProblem(kind, text ?? '');
  const name = kinds[kind].toLocaleLowerCase('vi');
  return (
    <section className="letter-editor">
      <h3>{kinds[kind]}</h3>
      <div className="letter-editor-words">
        <Field label={fill(editor.textOf, { kind: name })}>
          {(id) => (
            <textarea
              id={id}
              rows={7}
              maxLength={letterLimits.text}
              aria-describedby={note}
              aria-invalid={problem !== null}
              value={value}
              onChange={({ target }) => onChange(target.value)}
            />
          )}
        </Field>
        <p className="field-problem" role="alert">
          {problem && problemInWords(editor, kind, problem)}
        </p>
        <div id={note}>
          <p className="letter-left figures">{fill(editor.left, { n: letterLimits.text - value.length })}</p>
          <p className="letter-places">{editor.placeholdersTitle}</p>
          <dl>
            {letterPlaceholders[kind].map((placeholder) => (
              <div key={placeholder}>
                <dt>{`{${placeholder}}`}</dt>
                <dd>{editor.placeholders[placeholder]}</dd>
              </div>
            ))}
          </dl>
        </div>
        {text === null ? (
          <p className="letter-is-own">{editor.isOwn}</p>
        ) : (
          <KeyButton disabled={false} onClick={() => onChange(null)}>
            {editor.reset} <span className="for-ears-only">({name})</span>
          </KeyButton>
        )}
      </div>
      <LetterPreview
        label={fill(editor.previewOf, { kind: name })}
        kind={kind}
        authority={authority}
        text={text}
        entry={entryAt(authority, '')}
      />
    </section>
  );
}

function problemInWords(editor: Words['letters']['editor'], kind: LetterKind, problem: LetterTextProblem): string {
  switch (problem.code) {
    case 'unknown-placeholders':
      return fill(editor.unknown, { names: problem.names.join(', ') });
    case 'stray-braces':
      return fill(editor.stray, { names: problem.names.join(' '), example: `{${letterPlaceholders[kind][0]}}` });
    case 'repeated-placeholders':
      return fill(editor.repeated, { names: problem.names.join(', '), n: letterLimits.uses });
    case 'too-many-paragraphs':
      return fill(editor.tooManyLines, { n: letterLimits.paragraphs });
  }
}
