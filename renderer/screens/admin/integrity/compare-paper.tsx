import { useState } from 'react';
import type { CheckProblem } from '../../../../shared/contract/integrity.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { TextField } from '../text-field.tsx';

interface ComparePaperProps {
  disabled: boolean;
  check(text: string): Promise<CheckProblem | null>;
}

/** The code of a paper, typed or scanned (a scanner ends with Enter), or a file's content. */
export function ComparePaper({ disabled, check }: ComparePaperProps) {
  const { integrity: text } = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<CheckProblem | null>(null);
  const plain = typed.trim();
  return (
    <section>
      <h3>{text.compareTitle}</h3>
      <p className="page-hint">{text.compareHint}</p>
      <form
        className="compare-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled && plain !== '') void check(plain).then(setProblem);
        }}
      >
        <div className="compare-field">
          <TextField
            label={text.compareField}
            value={typed}
            maxLength={4_000}
            placeholder="1234-7K3M-9QRT-XW2B-44AC-ZX"
            problem={problem === null ? '' : problem === 'no-code' ? text.noCode : text.notSigned}
            onChange={(value) => {
              setTyped(value);
              setProblem(null);
            }}
          />
        </div>
        <KeyButton type="submit" disabled={disabled || plain === ''}>
          {text.compare}
        </KeyButton>
      </form>
    </section>
  );
}
