import { type ChangeEvent, useState } from 'react';
import type { GuideView } from '../../../../shared/contract/views.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { useOutcome } from '../use-outcome.ts';
import { decodeText } from './decode-text.ts';
import { fileProblemInWords } from './import-in-words.ts';
import { ImportPreview } from './import-preview.tsx';
import { type ReadFile, readBookings } from './read-bookings.ts';

/** A file and what was read of it. */
interface Chosen {
  name: string;
  text: string;
}

/** A file of appointments: it is read here, looked at, and entered as a whole or not at all. */
export function ImportFile({ view, today }: { view: GuideView; today: BusinessDay }) {
  const words = useWords();
  const { appointments } = words;
  const answer = useOutcome();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { outcome } = answer;
  const done = outcome?.ok && outcome.done.kind === 'booked' ? outcome.done.codes.length : null;
  // Read again with each view: a code may have been given meanwhile.
  const file: ReadFile | null = chosen && readBookings(chosen.text, { ...view, today });

  async function choose(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const input = event.target;
    const [picked] = input.files ?? [];
    answer.forget();
    setProblem(null);
    setChosen(null);
    if (!picked) return;
    try {
      setChosen({ name: picked.name, text: decodeText(new Uint8Array(await picked.arrayBuffer())) });
    } catch {
      setProblem(appointments.fileProblems.unreadable);
    }
    // The same file, mended, may be chosen again.
    input.value = '';
  }

  async function enter(bookings: Parameters<typeof answer.run>[0]): Promise<void> {
    if ((await answer.run(bookings))?.ok) setChosen(null);
  }

  return (
    <section className="guide-panel import" aria-labelledby="import-title">
      <h2 id="import-title">{appointments.importTitle}</h2>
      <p className="guide-facts">{appointments.importHow}</p>
      <label className="key-button import-choose">
        <input type="file" accept=".csv,.txt,text/csv,text/plain" onChange={(event) => void choose(event)} />
        <span>{appointments.importChoose}</span>
      </label>
      <div role="status">
        {chosen && <p className="guide-facts">{fill(appointments.importFile, { name: chosen.name })}</p>}
        {problem && <p className="field-problem">{problem}</p>}
        {file && !file.ok && <p className="field-problem">{fileProblemInWords(words, file.problem)}</p>}
        {done !== null && <p className="guide-done">{fill(appointments.importDone, { n: done })}</p>}
      </div>
      {file?.ok && (
        <ImportPreview
          file={file}
          view={view}
          refusal={outcome && !outcome.ok ? outcome.refusal : null}
          busy={answer.busy}
          onEnter={(list) => void enter({ type: 'book-appointments', appointments: list })}
          onDrop={() => {
            setChosen(null);
            answer.forget();
          }}
        />
      )}
    </section>
  );
}
