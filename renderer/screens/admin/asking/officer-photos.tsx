import { IconUser } from '@tabler/icons-react';
import { type ChangeEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { OfficerId } from '../../../../shared/domain/ids.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { sendMedia } from '../../../live/media.ts';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';

const accepted = '.png,.jpg,.jpeg,.webp';

/** The pictures that the panels show beside the officers' names: each is kept as soon as it is chosen. */
export function OfficerPhotos({ view }: { view: AdminView }) {
  const { asking: text, boards } = useWords();
  const sender = useSender();
  const [problem, setProblem] = useState('');

  async function upload(officerId: OfficerId, event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = event.target.files?.[0];
    // The same file may be chosen again after it was changed.
    event.target.value = '';
    if (!file) return;
    setProblem('');
    const answer = await sendMedia(file);
    if (!answer.ok) return setProblem(boards.mediaProblems[answer.problem]);
    if (answer.file.kind !== 'picture') return setProblem(text.notAPicture);
    await sender.run({ type: 'set-officer-photo', officerId, mediaId: answer.file.id });
  }

  return (
    <section className="officer-photos" aria-label={text.photos}>
      <h3>{text.photos}</h3>
      <p className="field-hint">{text.photosHint}</p>
      {view.officers.length === 0 && <p>{text.noOfficers}</p>}
      <ul>
        {view.officers.map(({ id, name, photo }) => (
          <li key={id}>
            {photo ? <img src={`/media/${photo}`} alt="" /> : <IconUser stroke={1.5} aria-hidden="true" />}
            <span>
              {name}
              {!photo && <small>{text.noPhoto}</small>}
            </span>
            <label className="row-button">
              {text.sendPhoto}
              <input
                className="for-ears-only"
                type="file"
                accept={accepted}
                aria-label={fill(text.sendPhotoOf, { name })}
                onChange={(event) => void upload(id, event)}
              />
            </label>
            {photo && (
              <button
                type="button"
                className="row-button"
                aria-label={fill(text.removePhotoOf, { name })}
                onClick={() => void sender.run({ type: 'set-officer-photo', officerId: id, mediaId: null })}
              >
                {text.removePhoto}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="field-problem" role="alert">
        {problem}
      </p>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
    </section>
  );
}
