import { type ChangeEvent, useRef, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { PackAnswer, PackInfo } from '../../../../shared/contract/voice-packs.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { scriptFor } from '../../../../shared/voice/script.ts';
import { useWords } from '../../../live/language.ts';
import { exportPack, importPack, removePack } from '../../../live/voice-packs.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { Confirm } from '../confirm.tsx';
import { chooseVoice } from './choose-voice.ts';
import { listenToPack } from './listen-to-pack.ts';
import { officeToSpeak } from './office-to-speak.ts';
import { PackCard } from './pack-card.tsx';
import { saveFile } from './save-file.ts';
import { troublesInWords } from './troubles-in-words.ts';
import type { Takes } from './use-draft-takes.ts';
import { usePacks } from './use-packs.ts';

interface PackListProps {
  view: AdminView;
  takes: Takes | null;
  news: string;
  onNews(sentence: string): void;
  onRecord(): void;
}

/** Every voice of the hub, and the ways to get another one. */
export function PackList({ view, takes, news, onNews, onRecord }: PackListProps) {
  const words = useWords();
  const { list: text } = words.ownVoice;
  const { packs, readAgain } = usePacks(view.settings.voice.packId);
  const sender = useSender();
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState<PackInfo | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const needed = scriptFor(officeToSpeak(view)).filter((prompt) => prompt.needed);
  const done = needed.filter(({ clip }) => takes?.has(clip)).length;

  async function ask(work: () => Promise<PackAnswer>, sentence: (id: string) => string): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    onNews('');
    setTroubles([]);
    const answer = await work().catch(() => null);
    setBusy(false);
    if (!answer) return setTroubles([words.ownVoice.recorder.noAnswer]);
    if (!answer.ok) return setTroubles(troublesInWords(words, answer.troubles));
    readAgain();
    onNews(sentence(answer.id));
  }
  function chosen(event: ChangeEvent<HTMLInputElement>): void {
    const zip = event.target.files?.[0];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    if (zip)
      void ask(
        async () => {
          const troubles = await listenToPack(zip);
          return troubles.length > 0 ? { ok: false, troubles } : importPack(zip);
        },
        () => fill(text.imported, { name: zip.name }),
      );
  }
  async function use({ id, name }: PackInfo): Promise<void> {
    setTroubles([]);
    if (await sender.run(chooseVoice(view, id))) onNews(fill(text.used, { name }));
  }
  async function give({ id }: PackInfo): Promise<void> {
    const zip = await exportPack(id).catch(() => null);
    if (zip) saveFile(zip, `${id}.zip`);
    else setTroubles([words.ownVoice.troubles['unknown-pack']]);
  }

  return (
    <div className="own-voice">
      <p className="page-hint">{text.hint}</p>
      <p className="saved" role="status">
        {isBusy ? text.importing : news}
      </p>
      <div role="alert" className="pack-troubles">
        {troubles.length > 0 && (
          <>
            <p>{text.refused}</p>
            <ul>
              {troubles.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <div className="wizard-actions">
        <KeyButton look="main" disabled={takes === null} onClick={onRecord}>
          {takes && takes.size > 0 ? fill(text.goOn, { done, all: needed.length }) : text.record}
        </KeyButton>
        <KeyButton disabled={isBusy} onClick={() => file.current?.click()}>
          {text.importZip}
        </KeyButton>
        <input
          ref={file}
          type="file"
          accept=".zip,application/zip"
          aria-label={text.importZip}
          hidden
          onChange={chosen}
        />
      </div>
      {packs === null && <p>{text.loading}</p>}
      {packs === 'unreachable' && (
        <p>
          {text.unreachable}{' '}
          <button type="button" className="row-button" onClick={readAgain}>
            {text.again}
          </button>
        </p>
      )}
      <ul className="pack-cards">
        {Array.isArray(packs) &&
          packs.map((pack: PackInfo) => (
            <PackCard
              key={pack.id}
              pack={pack}
              onUse={() => void use(pack)}
              onExport={() => void give(pack)}
              onRemove={() => setLeaving(pack)}
            />
          ))}
      </ul>
      {leaving && (
        <Confirm
          title={fill(text.removeTitle, { name: leaving.name })}
          text={text.removeText}
          onClose={() => setLeaving(null)}
        >
          <KeyButton
            look="loud"
            disabled={isBusy}
            onClick={() => {
              setLeaving(null);
              void ask(
                () => removePack(leaving.id),
                () => fill(text.removed, { name: leaving.name }),
              );
            }}
          >
            {text.removeGo}
          </KeyButton>
        </Confirm>
      )}
    </div>
  );
}
