import { officerTopics } from '../../../shared/text/help-pages.ts';
import type { PaperProps } from '../../ui/help/help-paper.ts';
import { HelpPicture } from '../../ui/help/help-picture.tsx';
import { actionInWords } from './action-words.ts';
import { keyHints } from './hotkeys.ts';

/** "Tờ hướng dẫn cán bộ": one page of A4 beside each counter's PC, with the words of the help and the keys of the page. */
export function OfficerSheet({ words, office }: PaperProps) {
  const { officerSheet: text, texts } = words.help;
  return (
    <article className="help-paper">
      <p className="help-paper-office">
        <strong>{office}</strong>
        <span>{text.subtitle}</span>
      </p>
      <h1>{text.title}</h1>
      <h2>{text.begin}</h2>
      <div className="help-paper-part">
        <div>
          <p>{texts.other.counterSignIn.todo}</p>
          <p>{texts.other.counter.what}</p>
          <p>{texts.other.counter.todo}</p>
        </div>
        <HelpPicture page={{ part: 'other', name: 'counter' }} words={words} />
      </div>
      <h2>{text.steps}</h2>
      <table className="help-paper-keys">
        <tbody>
          {officerTopics.map((topic) => (
            <tr key={topic}>
              <th scope="row">{actionInWords(topic, words)}</th>
              <td>
                <kbd>{keyHints[topic]}</kbd>
              </td>
              <td>{texts.officer[topic]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{text.trouble}</h2>
      <ul>
        <li>{text.away}</li>
        <li>{text.paper}</li>
        <li>{text.leave}</li>
      </ul>
      <p className="help-paper-contact">{text.contact}</p>
    </article>
  );
}
