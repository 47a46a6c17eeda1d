import type { DigestLine } from '../../../../shared/contract/integrity.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { count, dayInWords } from '../figures.ts';
import { Table } from '../table.tsx';
import { momentOf } from './moment-of.ts';

interface DigestsProps {
  digests: readonly DigestLine[];
  timeZone: string;
  onSign(): void;
  onShow(line: DigestLine): void;
}

/** What was signed, newest first; each can be printed, or saved as a file that `verify-journal --digest` reads. */
export function Digests({ digests, timeZone, onSign, onShow }: DigestsProps) {
  const { integrity: text } = useWords();
  return (
    <section>
      <h3>{text.digestsTitle}</h3>
      <p className="page-hint">{text.digestsHint}</p>
      <div className="digest-actions">
        <KeyButton disabled={false} onClick={onSign}>
          {text.sign}
        </KeyButton>
      </div>
      {digests.length === 0 ? (
        <p className="page-hint">{text.noDigests}</p>
      ) : (
        <Table
          label={text.digestsTitle}
          columns={[
            { title: text.day },
            { title: text.signedAt },
            { title: text.upTo, isNumber: true },
            { title: text.code },
            { title: text.actions },
          ]}
          rows={digests.map((line) => {
            const { day, seq } = line.digest;
            const named = { day: dayInWords(day), seq };
            return {
              key: String(seq),
              cells: [
                dayInWords(day),
                momentOf(timeZone, line.signedAt),
                count(seq),
                <code key="code">{line.code}</code>,
                <span key="actions" className="digest-buttons">
                  <button
                    type="button"
                    className="row-button"
                    aria-label={fill(text.printOf, named)}
                    onClick={() => onShow(line)}
                  >
                    {text.print}
                  </button>
                  <a
                    className="row-button"
                    aria-label={fill(text.saveOf, named)}
                    href={fileOf(line)}
                    download={`xin-moi-${day}-${seq}.json`}
                  >
                    {text.save}
                  </a>
                </span>,
              ],
            };
          })}
        />
      )}
    </section>
  );
}

const fileOf = ({ digest, signature }: DigestLine): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify({ digest, signature }, null, 2))}`;
