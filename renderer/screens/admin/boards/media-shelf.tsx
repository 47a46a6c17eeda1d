import { IconMovie } from '@tabler/icons-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { type MediaFile, type MediaProblem, mediaLimits } from '../../../../shared/contract/media.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { removeMedia, sendMedia } from '../../../live/media.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';

const MB = 1024 * 1024;
const accepted = '.png,.jpg,.jpeg,.webp,.mp4,.webm';

/** The hub's pictures and videos: send one, see them, delete one. */
export function MediaShelf({ files }: { files: readonly MediaFile[] }) {
  const { boards: text } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState('');
  const [arrived, setArrived] = useState('');
  const [problem, setProblem] = useState<MediaProblem | null>(null);

  async function upload(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = event.target.files?.[0];
    // The same file may be chosen again after it was changed.
    event.target.value = '';
    if (!file) return;
    setProblem(null);
    setArrived('');
    setBusy(file.name);
    const answer = await sendMedia(file);
    setBusy('');
    if (answer.ok) setArrived(file.name);
    else setProblem(answer.problem);
  }

  return (
    <section className="media-shelf" aria-label={text.media}>
      <h3>{text.media}</h3>
      <p className="field-hint">
        {fill(text.mediaHint, { picture: mediaLimits.pictureBytes / MB, video: mediaLimits.videoBytes / MB })}
      </p>
      <p className="field-hint">{text.mediaBackup}</p>
      {files.length === 0 && <p>{text.noMedia}</p>}
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            {file.kind === 'picture' ? (
              <img src={`/media/${file.id}`} alt="" loading="lazy" />
            ) : (
              <IconMovie aria-hidden="true" stroke={1.5} />
            )}
            <span>
              {file.name}
              <small>{fill(text.megabytes, { n: inMegabytes(file.bytes) })}</small>
            </span>
            <button
              type="button"
              className="row-button"
              aria-label={fill(text.deleteOf, { name: file.name })}
              onClick={() => void removeMedia(file.id).then(setProblem)}
            >
              {text.delete}
            </button>
          </li>
        ))}
      </ul>
      <p className="field-problem" role="alert">
        {problem && text.mediaProblems[problem]}
      </p>
      <p role="status">
        {busy ? fill(text.uploading, { name: busy }) : arrived && fill(text.uploaded, { name: arrived })}
      </p>
      <input ref={input} type="file" accept={accepted} hidden onChange={(event) => void upload(event)} />
      <KeyButton disabled={busy !== ''} onClick={() => input.current?.click()}>
        {text.upload}
      </KeyButton>
    </section>
  );
}

/** "0,3", "12": tenths below ten. */
const inMegabytes = (bytes: number): string =>
  bytes < 10 * MB ? (Math.ceil((10 * bytes) / MB) / 10).toString().replace('.', ',') : String(Math.round(bytes / MB));
