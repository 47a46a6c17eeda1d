import { IconInfoCircle, IconLoader2, IconRefresh } from '@tabler/icons-react';
import { feedbackLimits } from '../../../shared/domain/satisfaction.ts';
import { fill } from '../../../shared/text/fill.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { WritingPad } from '../keyboard/writing-pad.tsx';
import { AskNumber } from './ask-number.tsx';
import type { BoxEvent, BoxPage } from './box-flow.ts';
import { ChooseKind } from './choose-kind.tsx';
import { Found } from './found.tsx';
import './box.css';

/** "Góp ý, phản ánh": the kind, the words, the code; or a code, and the office's answer. */
export function BoxPages({ at, dispatch }: { at: BoxPage; dispatch: (event: BoxEvent) => void }) {
  const words = useWords();
  const language = useLanguage();
  const { box } = words;
  switch (at.page) {
    case 'kind':
      return <ChooseKind dispatch={dispatch} />;
    case 'writing':
      return (
        <div className="box box--writing">
          <WritingPad
            label={box.writeTitle[at.kind]}
            hint={box.writeHint}
            problem={at.short ? fill(box.tooShort, { n: feedbackLimits.shortest }) : null}
            value={at.text}
            onChange={(text) => dispatch({ type: 'write', text })}
            onDone={() => dispatch({ type: 'send' })}
            done={box.send}
            maxLength={feedbackLimits.longest}
            language={language}
          />
        </div>
      );
    case 'sending':
    case 'looking':
      return (
        <div className="box box__say" role="status">
          <IconLoader2 stroke={1.25} aria-hidden="true" />
          <h1>{at.page === 'sending' ? box.sending : box.looking}</h1>
        </div>
      );
    case 'refused':
      return (
        <div className="box box__say" role="alert">
          <IconInfoCircle stroke={1.25} aria-hidden="true" />
          <h1>{box.notSent}</h1>
          <p>
            {at.refusal.code === 'no-answer'
              ? box.noAnswer
              : refusalSentence(at.refusal, { words, language }, hubNow())}
          </p>
          <button type="button" className="button button--go" onClick={() => dispatch({ type: 'send' })}>
            <IconRefresh aria-hidden="true" />
            {box.again}
          </button>
        </div>
      );
    case 'thanks':
      return (
        <div className="box box__say" role="status">
          <h1>{box.thanks}</h1>
          <p>{box.codeIs}</p>
          <strong className="box__code figures">{at.code}</strong>
          <p>{box.codeKeep}</p>
          <p>{box.codeWhere}</p>
        </div>
      );
    case 'asking':
      return <AskNumber typed={at.typed} dispatch={dispatch} />;
    case 'found':
      return <Found at={at} dispatch={dispatch} />;
  }
}
