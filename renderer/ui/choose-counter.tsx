import type { Welcome } from '../../shared/contract/wire.ts';
import { placeName } from '../../shared/text/place-name.ts';
import { useWords } from '../live/language.ts';
import { HelpKey } from './help/help-key.tsx';
import './button.css';
import './choose.css';

/** A sample office: one browser may be any counter, each tab its own. */
export function ChooseCounter(props: { counters: Welcome['counters']; choose: (id: string) => void }) {
  const words = useWords();
  return (
    <main className="choose">
      <div className="help-corner">
        <HelpKey page={{ part: 'other', name: 'chooseCounter' }} />
      </div>
      <h1>{words.system.chooseCounterTitle}</h1>
      <p>{words.system.chooseCounterText}</p>
      <ul className="choose__list">
        {props.counters.map(({ id, place }) => (
          <li key={id}>
            <button type="button" className="button choose__counter" onClick={() => props.choose(id)}>
              {placeName(words, place)}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
