import { useEffect, useLayoutEffect, useState } from 'react';
import type { StationKind } from '../../shared/contract/roles.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Words } from '../../shared/text/index.ts';
import { useWords } from '../live/language.ts';
import type { CodeProblem } from '../live/session.ts';
import { HelpKey } from './help/help-key.tsx';
import { Keypad } from './keypad.tsx';
import './pairing-page.css';

const LENGTH = 8;

/** Eight digits from the administrator make this page a station. */
export function PairingPage(props: { kind: StationKind; problem: CodeProblem | null; enter: (code: string) => void }) {
  const words = useWords();
  const { system } = words;
  const { problem, enter } = props;
  const [code, setCode] = useState('');
  const [wait, setWait] = useState(0);

  // Each answer of the hub is a new object: then the digits start again.
  useLayoutEffect(() => {
    setCode('');
    setWait(problem?.waitSeconds ?? 0);
  }, [problem]);
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  const change = (next: string) => {
    setCode(next);
    if (next.length === LENGTH) enter(next);
  };
  return (
    <main className="pairing">
      <div className="help-corner">
        <HelpKey page={{ part: 'other', name: 'pairing' }} />
      </div>
      <div className="pairing__words">
        <p className="pairing__what">{fill(system.pairWhat, { screen: system.screens[props.kind].name })}</p>
        <h1>{system.pairTitle}</h1>
        <p>{system.pairText}</p>
      </div>
      <output className="pairing__code figures" aria-label={system.pairCode}>
        {Array.from({ length: LENGTH }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the eight places never move.
          <span key={place} className={place === code.length ? 'pairing__next' : undefined}>
            {code[place] ?? ''}
          </span>
        ))}
      </output>
      <p className="pairing__problem" role="alert">
        {problem && problemSentence(words, problem, wait)}
      </p>
      <Keypad value={code} maxLength={LENGTH} onChange={change} disabled={wait > 0 || code.length === LENGTH} />
    </main>
  );
}

function problemSentence({ system }: Words, { reason }: CodeProblem, wait: number): string {
  switch (reason) {
    case 'too-many-tries':
      return wait > 0 ? fill(system.pairTooMany, { s: wait }) : '';
    case 'needs-counter':
      return system.pairNeedsCounter;
    case 'unreachable':
      return system.pairUnreachable;
    case 'wrong-code':
    case 'needs-code':
      return system.pairWrong;
  }
}
