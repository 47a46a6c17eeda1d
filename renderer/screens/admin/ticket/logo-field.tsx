import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react';
import type { Logo } from '../../../../shared/domain/ticket-design.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { ticketLogo } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { bestThreshold, inkOf } from '../../../ui/logo-bits.ts';
import { LogoDots } from '../../../ui/logo-dots.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { type LogoDraft, logoOf } from './design-draft.ts';
import { type PictureProblem, pictureTypes, readPicture } from './read-picture.ts';

interface LogoFieldProps {
  draft: LogoDraft;
  hasLogo: boolean;
  onChange(draft: LogoDraft): void;
}

/** A logo of one bit a dot: chosen from a file, made darker or lighter, seen as it will be printed. */
export function LogoField({ draft, hasLogo, onChange }: LogoFieldProps) {
  const { logo: text } = useWords().ticketDesign;
  const stored = useStoredLogo(draft.kind === 'untouched' && hasLogo);
  const [problem, setProblem] = useState<PictureProblem | null>(null);
  const [isReading, setReading] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const slider = useId();
  const wanted = logoOf(draft, hasLogo);
  const logo = wanted === 'stored' ? stored : wanted;

  async function choose(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const chosen = event.target.files?.[0];
    // The same file may be chosen again after it was changed.
    event.target.value = '';
    if (!chosen) return;
    setReading(true);
    const read = await readPicture(chosen);
    setReading(false);
    setProblem(read.ok ? null : read.problem);
    if (read.ok) onChange({ kind: 'chosen', picture: read.picture, threshold: bestThreshold(read.picture) });
  }

  return (
    <fieldset className="logo-field">
      <legend>{text.title}</legend>
      <p className="field-hint">{text.hint}</p>
      {logo && <LogoDots logo={logo} label={text.alt} />}
      {wanted === null && <p>{text.none}</p>}
      {draft.kind === 'chosen' && (
        <div className="field">
          <label htmlFor={slider}>{text.threshold}</label>
          <input
            id={slider}
            type="range"
            min={1}
            max={255}
            value={draft.threshold}
            onChange={({ target }) => onChange({ ...draft, threshold: Number(target.value) })}
          />
        </div>
      )}
      <p className="field-problem" role="alert">
        {problem ? problemInWords(text, problem) : draft.kind === 'chosen' && logo && inkProblem(text, logo)}
      </p>
      <p className="for-ears-only" role="status">
        {isReading && text.reading}
      </p>
      <input ref={file} type="file" accept={pictureTypes.join(',')} hidden onChange={(event) => void choose(event)} />
      <div className="logo-buttons">
        <KeyButton disabled={isReading} onClick={() => file.current?.click()}>
          {wanted === null ? text.choose : text.change}
        </KeyButton>
        {wanted !== null && (
          <KeyButton look="quiet" disabled={false} onClick={() => onChange({ kind: 'removed' })}>
            {text.remove}
          </KeyButton>
        )}
      </div>
    </fieldset>
  );
}

type LogoWords = Words['ticketDesign']['logo'];

function problemInWords({ problems }: LogoWords, problem: PictureProblem): string {
  const { code } = problem;
  if (code !== 'too-many-pixels') return problems[code];
  return fill(problems[code], { width: problem.width, height: problem.height });
}

/** A picture that is all white or all black is hardly what was meant. */
function inkProblem(text: LogoWords, logo: Logo): string {
  const ink = inkOf(logo);
  return ink < 0.01 ? text.problems.blank : ink > 0.95 ? text.problems.black : '';
}

/** The office's logo as the hub keeps it, asked for when it is to be seen. */
function useStoredLogo(isShown: boolean): Logo | null {
  const [logo, setLogo] = useState<Logo | null>(null);
  useEffect(() => {
    let over = false;
    setLogo(null);
    if (isShown)
      ticketLogo().then(
        (answer) => !over && setLogo(answer),
        (error: unknown) => console.warn('No logo', error),
      );
    return () => {
      over = true;
    };
  }, [isShown]);
  return logo;
}
