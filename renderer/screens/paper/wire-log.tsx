import { useId } from 'react';
import type { Exchange, Said } from '../../../shared/contract/virtual-printer.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';

/** Questions: when nothing comes back to one of these, that is worth a word. */
const isQuestion = ({ means }: Said): boolean => means.startsWith('ask-');

/** What was said on the wire lately, newest first. */
export function WireLog({ exchanges }: { exchanges: readonly Exchange[] }) {
  const text = useWords().virtualPrinter;
  const title = useId();
  return (
    <section className="group wire" aria-labelledby={title}>
      <h2 id={title}>{text.wire}</h2>
      {exchanges.length === 0 ? (
        <p className="group__hint">{text.wireEmpty}</p>
      ) : (
        // A list that scrolls must be reachable by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <ol className="wire__lines" tabIndex={0} aria-labelledby={title}>
          {[...exchanges].reverse().map((exchange) => (
            <Line key={exchange.seq} {...exchange} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ heard, answered, times }: Exchange) {
  const text = useWords().virtualPrinter;
  return (
    <li>
      {heard && <Words said={heard} arrow="→" who={text.received} />}
      {answered && <Words said={answered} arrow="←" who={text.said} />}
      {heard && !answered && isQuestion(heard) && <span className="wire__silence">{text.silence}</span>}
      {times > 1 && <span className="wire__times figures">{fill(text.times, { n: times })}</span>}
    </li>
  );
}

function Words({ said, arrow, who }: { said: Said; arrow: string; who: string }) {
  const { means } = useWords().virtualPrinter;
  return (
    <span className="wire__said">
      <span aria-hidden="true">{arrow} </span>
      <span className="for-ears-only">{who}: </span>
      <code>{said.text}</code> {means[said.means]}
    </span>
  );
}
