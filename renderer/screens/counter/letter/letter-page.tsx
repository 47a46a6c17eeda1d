import { useRef } from 'react';
import { cleanName, fillLetter, type LetterKind, type LetterRun } from '../../../../shared/domain/letter.ts';
import { letterDate, letterHead } from '../../../../shared/domain/letter-head.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { words } from '../../../../shared/text/index.ts';
import type { LetterEntry } from './letter-entry.ts';
import { useOnePage } from './use-one-page.ts';

const { paper } = words.vi.letters;
const NAME_DOTS = '…'.repeat(14);
const SHORT_DOTS = '……';

export interface LetterPageProps {
  kind: LetterKind;
  /** As in the office's settings: "UBND phường Hoa Mai". */
  authority: string;
  /** The office's own words; null: the product's. */
  text: string | null;
  entry: LetterEntry;
}

/**
 * The letter as it lies on A4 paper, in millimetres and points. Its form follows Decree 30/2020/NĐ-CP, appendix I: margins,
 * authority at the left, name of the state and motto at the right, place and date in italics below.
 */
export function LetterPage({ kind, authority, text, entry }: LetterPageProps) {
  const sheet = useRef<HTMLElement>(null);
  const head = letterHead(authority);
  const names = { ...entry, coQuan: head.authority, address: paper.address[entry.address] };
  const paragraphs = fillLetter(kind, text ?? paper.bodies[kind], names);
  const number = cleanName(entry.number);
  useOnePage(sheet);
  return (
    <article ref={sheet} className="letter-sheet" lang="vi" translate="no">
      <div className="letter-flow">
        <div className="letter-head">
          <div className="letter-authority">
            {head.lines.map((line) => (
              <strong key={line}>{line}</strong>
            ))}
            {number !== '' && <span className="letter-number">{fill(paper.number, { number })}</span>}
          </div>
          <div className="letter-state">
            <strong>{paper.country}</strong>
            <strong className="letter-motto">{paper.motto}</strong>
            <DateLine entry={entry} />
          </div>
        </div>
        <p className="letter-title">{paper.titles[kind]}</p>
        <div className="letter-body">
          {paragraphs.map((runs, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place.
            <p key={at}>
              {runs.map((run, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: neither have their parts.
                <Run key={place} run={run} />
              ))}
            </p>
          ))}
        </div>
        <p className="letter-signature">{paper.signedBy}</p>
      </div>
    </article>
  );
}

function DateLine({ entry }: { entry: LetterEntry }) {
  const date = letterDate(entry.date);
  const place = cleanName(entry.place) || NAME_DOTS.slice(0, 6);
  return (
    <em>
      {place}, {paper.day} {date?.day ?? SHORT_DOTS} {paper.month} {date?.month ?? SHORT_DOTS} {paper.year}{' '}
      {date?.year ?? SHORT_DOTS}
    </em>
  );
}

function Run({ run }: { run: LetterRun }) {
  if (run.type === 'text') return run.text;
  if (run.type === 'name') return <strong>{run.text}</strong>;
  return NAME_DOTS;
}
