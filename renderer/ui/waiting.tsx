import { useWords } from '../live/language.ts';
import './waiting.css';

/** A calm page while there is nothing to show yet: it stays empty for half a second, so that quick starts do not flicker. */
export function Waiting({ text }: { text?: string }) {
  const { system } = useWords();
  return (
    <main className="waiting" aria-busy="true">
      <div className="waiting__dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <p>{text ?? system.loading}</p>
    </main>
  );
}
