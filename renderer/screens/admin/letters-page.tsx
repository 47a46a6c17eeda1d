import { type FormEvent, useState } from 'react';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { type LetterKind, type LetterTexts, letterKinds, letterTextProblem } from '../../../shared/domain/letter.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { textToSave } from './letter-text.ts';
import type { LetterDrafts } from './use-letter-drafts.ts';
import './letters-page.css';

interface LettersPageProps {
  /** As in the office's settings; stands in the preview. */
  authority: string;
  drafts: LetterDrafts;
  /** Null when they are saved. */
  save(texts: LetterTexts, basedOn: string): Promise<Refusal | null>;
}

type Result = 'saved' | Refusal | null;

/** The office's words for its letters, each beside the page that it becomes. */
export function LettersPage({ authority, drafts, save }: LettersPageProps) {
  const words = useWords();
  const { editor } = words.letters;
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result>(null);
  const { texts, isChanged } = drafts;
  const isRight = letterKinds.every((kind) => letterTextProblem(kind, texts[kind] ?? '') === null);

  function change(kind: LetterKind, text: string | null): void {
    setResult(null);
    drafts.change(kind, text);
  }

  function discard(): void {
    setResult(null);
    drafts.forget();
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || !isRight || !isChanged) return;
    const cleaned: LetterTexts = {
      birth: textToSave('birth', texts.birth),
      marriage: textToSave('marriage', texts.marriage),
      death: textToSave('death', texts.death),
    };
    setBusy(true);
    const refusal = await save(cleaned, drafts.basedOn);
    setBusy(false);
    if (refusal === null) drafts.forget();
    setResult(refusal ?? 'saved');
  }

  return (
    <form className="letters-page" onSubmit={(event) => void submit(event)} noValidate>
      <p className="page-hint">{editor.hint}</p>
      {letterKinds.map((kind) => (
        <LetterEditor
          key={kind}
          kind={kind}
          authority={authority}
          text={texts[kind]}
          onChange={(text) => change(kind, text)}
        />
      ))}
      <div className="save-bar" data-changed={isChanged}>
        <ChangedMeanwhile isStale={drafts.isStale && !busy} onLoad={discard} />
        <p className={isChanged ? 'unsaved' : 'is-saved'} role="status">
          {isChanged ? editor.unsaved : result === 'saved' && editor.saved}
        </p>
        <div className="wizard-actions">
          <KeyButton disabled={busy || !isChanged} onClick={discard}>
            {editor.discard}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={busy || !isRight || !isChanged}>
            {editor.save}
          </KeyButton>
        </div>
      </div>
      <p className="field-problem" role="alert">
        {result !== null && result !== 'saved' && refusalSentence(result, { words, language }, hubNow())}
      </p>
    </form>
  );
}
