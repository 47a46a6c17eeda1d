import { IconArrowBackUp, IconMailOpened } from '@tabler/icons-react';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import type { BoxEvent, BoxPage } from './box-flow.ts';

/** What became of somebody's words: the office's own words, never theirs. */
export function Found(props: { at: Extract<BoxPage, { page: 'found' }>; dispatch: (event: BoxEvent) => void }) {
  const { box } = useWords();
  const { answer, typed } = props.at;
  return (
    <div className="box box__say" role="status">
      <IconMailOpened stroke={1.25} aria-hidden="true" />
      {answer === null || answer === 'failed' ? (
        <h1>{answer === 'failed' ? box.lookFailed : fill(box.notFound, { n: typed })}</h1>
      ) : (
        <>
          <h1 className="figures">{fill(box.foundTitle, { code: answer.code })}</h1>
          <p>{box.answerOf[answer.state]}</p>
          {answer.state === 'answered' && <blockquote>{answer.answer ?? box.erased}</blockquote>}
        </>
      )}
      <button type="button" className="button" onClick={() => props.dispatch({ type: 'see-answer' })}>
        <IconArrowBackUp aria-hidden="true" />
        {box.another}
      </button>
    </div>
  );
}
