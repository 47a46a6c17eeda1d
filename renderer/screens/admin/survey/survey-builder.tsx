import { type FormEvent, useState } from 'react';
import type { CommandInput } from '../../../../shared/contract/commands.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { MOST_QUESTIONS, type SurveyQuestion } from '../../../../shared/domain/satisfaction.ts';
import { problemsOf } from '../../../../shared/survey/problems.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { QuestionCard } from './question-card.tsx';
import { RestingQuestions } from './resting-questions.tsx';
import { activeOf, addQuestion, restingOf } from './survey-draft.ts';
import { TryOut } from './try-out.tsx';

type SetSurvey = Extract<CommandInput, { type: 'set-survey' }>['survey'];

/** The questions in their order, each to edit, and beside them the panel that asks them. */
export function SurveyBuilder({ view, draft }: { view: AdminView; draft: ChangingDraft<readonly SurveyQuestion[]> }) {
  const { survey: text } = useWords();
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const active = activeOf(draft.value);
  const problems = problemsOf(active);
  const { survey: stored, surveyAnswered, satisfaction } = view.settings;

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (problems.length > 0 || !draft.isChanged) return;
    // Those that rest are kept by the hub where somebody has answered them.
    const survey = active as unknown as SetSurvey;
    if (!(await sender.run({ type: 'set-survey', survey, basedOn: draft.basedOn }))) return;
    draft.forget();
    setSaved(true);
  }

  return (
    <div className="survey-editor">
      <form className="survey-form" onSubmit={(event) => void save(event)} noValidate>
        <p className="page-hint">{text.hint}</p>
        {active.length === 0 && <p>{text.none}</p>}
        <ol className="survey-questions" aria-label={text.list}>
          {active.map((question, i) => (
            <QuestionCard
              key={question.id}
              question={question}
              place={i}
              active={active}
              stored={stored}
              isAnswered={surveyAnswered.includes(question.id)}
              scale={satisfaction.scale}
              problems={problems.filter(({ questionId }) => questionId === question.id)}
              change={draft.change}
            />
          ))}
        </ol>
        <div className="wizard-actions">
          <KeyButton
            disabled={active.length >= MOST_QUESTIONS}
            onClick={() => draft.change((now) => addQuestion(now, hubNow()))}
          >
            {text.add}
          </KeyButton>
          {active.length >= MOST_QUESTIONS && <p className="field-hint">{text.full}</p>}
        </div>
        <RestingQuestions
          resting={restingOf(draft.value)}
          isFull={active.length >= MOST_QUESTIONS}
          change={draft.change}
        />
        <SaveBar
          isChanged={draft.isChanged}
          isStale={draft.isStale}
          saved={isSaved ? text.saved : ''}
          problem={problems.length > 0 ? text.problem : ''}
          sender={sender}
          timeZone={view.timeZone}
          words={text}
          onDiscard={draft.forget}
        />
      </form>
      <TryOut survey={active} scale={satisfaction.scale} />
    </div>
  );
}
