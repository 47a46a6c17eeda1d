import { type FormEvent, useState } from 'react';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { type LetterKind, type LetterTexts, letterKinds, letterTextProblem } from '../../../shared/domain/letter.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { textToSave } from './letter-text.ts';
import './letters-page.css';

interface LettersPageProps {
  /** As in the office's settings; stands in the preview. */
  authority: string;
  texts: LetterTexts;
  /** Null when they are saved. */
  save(texts: LetterTexts): Promise<Refusal | null>;
}

type Result = 'saved' | Refusal | null;

/** The office's words for its letters, each beside the page that it becomes. */
export function LettersPage({ authority, texts, save }: LettersPageProps) {
  const words = useWords();
  const { editor } = words.letters;
  const language = useLanguage();
  const [drafts, setDrafts] = useState<LetterTexts>(texts);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result>(null);
  const isRight = letterKinds.every((kind) => letterTextProblem(kind, drafts[kind] ?? '') === null);

  function change(kind: LetterKind, text: string | null): void {
    setResult(null);
    setDrafts((now) => ({ ...now, [kind]: text }));
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || !isRight) return;
    const cleaned: LetterTexts = {
      birth: textToSave('birth', drafts.birth),
      marriage: textToSave('marriage', drafts.marriage),
      death: textToSave('death', drafts.death),
    };
    setBusy(true);
    const refusal = await save(cleaned);
    setBusy(false);
    if (refusal === null) setDrafts(cleaned);
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
          text={drafts[kind]}
          onChange={(text) => change(kind, text)}
        />
      ))}
      <KeyButton type="submit" look="main" disabled={busy || !isRight}>
        {editor.save}
      </KeyButton>
      <p className="saved" role="status">
        {result === 'saved' && editor.saved}
      </p>
      <p className="field-problem" role="alert">
        {result !== null && result !== 'saved' && refusalSentence(result, { words, language }, hubNow())}
      </p>
    </form>
  );
}
