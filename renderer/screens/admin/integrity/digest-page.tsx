import type { DigestLine } from '../../../../shared/contract/integrity.ts';
import { inGroups } from '../../../../shared/domain/digest.ts';
import { ratingLevels } from '../../../../shared/domain/rating.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { words } from '../../../../shared/text/index.ts';
import { qrCode } from '../../../ui/qr-code.ts';
import { count, dayInWords } from '../figures.ts';
import { momentOf } from './moment-of.ts';

/** The paper is Vietnamese whatever the language of the screen: it is an office's own record. */
const { vi } = words;
const { sheet: text } = vi.integrity;

/** A signed digest as it lies on A4 paper: everything that it says, a code to scan or type, room for two signatures. */
export function DigestPage({ line, timeZone }: { line: DigestLine; timeZone: string }) {
  const { digest, signature, signedAt, code, fingerprint } = line;
  const qr = qrCode(code);
  const levels = ratingLevels
    .filter((level) => level > 0 || digest.ratings[0] > 0)
    .map((level) => fill(text.rating, { level: vi.rating.level[level], n: count(digest.ratings[level]) }));
  const facts: [string, string][] = [
    [text.seq, count(digest.seq)],
    [text.hash, inGroups(digest.hash)],
    [text.events, count(digest.events)],
    [text.tickets, count(digest.tickets)],
    [text.ratings, levels.join('; ')],
    [text.signedAt, momentOf(timeZone, signedAt)],
    [text.key, inGroups(fingerprint)],
    [text.signature, inGroups(signature)],
  ];
  return (
    <article className="check-sheet digest-sheet" lang="vi" translate="no">
      <p className="check-centre">
        <strong>{digest.office}</strong>
      </p>
      <p className="check-title">{text.title}</p>
      <p className="check-centre">{fill(text.of, { day: dayInWords(digest.day) })}</p>
      <table>
        <tbody>
          {facts.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="digest-code">
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={text.code}>
          <path d={qr.path} />
        </svg>
        <div>
          <strong>{text.code}</strong>
          <code>{code}</code>
          <p className="check-note">{text.use}</p>
        </div>
      </div>
      <div className="check-signs">
        {Object.values(text.signs).map((who) => (
          <p key={who}>
            <strong>{who}</strong>
            <em>{text.sign}</em>
          </p>
        ))}
      </div>
    </article>
  );
}
