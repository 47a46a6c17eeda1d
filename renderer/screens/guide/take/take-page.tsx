import type { GuideView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { momentInWords } from '../../../../shared/text/moment-in-words.ts';
import { hubNow } from '../../../live/hub.ts';
import { useLanguage, useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalNote } from '../refusal-note.tsx';
import type { Ask } from '../use-ask.ts';
import { IssuedNumber } from './issued-number.tsx';
import { PriorityChoice } from './priority-choice.tsx';
import { ServiceChoice } from './service-choice.tsx';
import type { Take } from './use-take.ts';

interface TakePageProps {
  view: GuideView;
  take: Take;
  ask: Ask;
  busy: boolean;
}

/** "Lấy số giúp": the service, whether they go first, the number. */
export function TakePage({ view, take, ask, busy }: TakePageProps) {
  const { guideQueue } = useWords();
  const { flow, dispatch } = take;
  const { visit } = flow;
  return (
    <div className="guide-page take">
      {!view.open && flow.at.step !== 'taken' && <Closed view={view} />}
      {visit && flow.at.step !== 'taken' && (
        <div className="take-visit">
          <p>{fill(guideQueue.take.visit, { no: visit.label })}</p>
          <KeyButton look="quiet" disabled={false} onClick={() => dispatch({ type: 'another-person' })}>
            {guideQueue.take.visitStop}
          </KeyButton>
        </div>
      )}
      <Step view={view} take={take} ask={ask} busy={busy} />
    </div>
  );
}

function Step({ view, take: { flow, dispatch }, ask, busy }: TakePageProps) {
  const { guideQueue } = useWords();
  const { at } = flow;
  switch (at.step) {
    case 'choosing':
      return <ServiceChoice view={view} large={flow.large} dispatch={dispatch} />;
    case 'asking-priority':
      return <PriorityChoice service={at.service} large={flow.large} dispatch={dispatch} />;
    case 'taking':
      return <p className="take-taking">{guideQueue.take.taking}</p>;
    case 'taken':
      return (
        <IssuedNumber ticket={at.ticket} title={guideQueue.take.taken} view={view} ask={ask} busy={busy}>
          <KeyButton look="main" disabled={false} onClick={() => dispatch({ type: 'another-person' })}>
            {guideQueue.take.next}
          </KeyButton>
          <KeyButton disabled={false} onClick={() => dispatch({ type: 'second', visit: at.ticket })}>
            {guideQueue.take.second}
          </KeyButton>
        </IssuedNumber>
      );
    case 'refused':
      return (
        <section className="guide-panel take-refused" aria-labelledby="refused-title">
          <h2 id="refused-title">{guideQueue.take.refused}</h2>
          <RefusalNote refusal={at.refusal} timeZone={view.timeZone} />
          <KeyButton disabled={false} onClick={() => dispatch({ type: 'back' })}>
            {guideQueue.take.back}
          </KeyButton>
        </section>
      );
  }
}

/** Outside the hours the hub decides; during the day of the office staff may still give numbers. */
function Closed({ view: { nextOpening, timeZone } }: { view: GuideView }) {
  const words = useWords();
  const language = useLanguage();
  const { closed, closedNext } = words.guideQueue.take;
  return (
    <p className="take-closed">
      {nextOpening === null
        ? closed
        : fill(closedNext, { time: momentInWords({ words, language, timeZone }, nextOpening, hubNow()) })}
    </p>
  );
}
