import { useEffect, useState } from 'react';
import { fill } from '../../shared/text/fill.ts';
import { useWords } from '../live/language.ts';
import { Message } from './message.tsx';

const RELOAD_AFTER_S = 5;

/** What stands there for five seconds after a crash. */
export function CrashPage() {
  const { system } = useWords();
  const [left, setLeft] = useState(RELOAD_AFTER_S);
  useEffect(() => {
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : location.reload()), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <Message title={system.crashTitle} text={fill(system.crashText, { s: left })}>
      <button type="button" className="button" onClick={() => location.reload()}>
        {system.crashReload}
      </button>
    </Message>
  );
}
