import { IconChevronRight, IconFileText, IconInfoCircle } from '@tabler/icons-react';
import { prints } from '../../../shared/contract/paper-views.ts';
import type { KioskView, ServiceCard } from '../../../shared/contract/views.ts';
import { type Procedure, procedureIn } from '../../../shared/domain/procedure.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { PrintPapers } from './print-papers.tsx';
import type { KioskDispatch } from './use-kiosk.ts';
import { useProceduresOf } from './use-procedures.ts';
import './papers.css';

/** "Giấy tờ cần mang theo": first for which procedure, then the list. */
export function Papers(props: {
  view: KioskView;
  service: ServiceCard;
  procedure: string | null;
  dispatch: KioskDispatch;
}) {
  const words = useWords();
  const language = useLanguage();
  const { service, dispatch } = props;
  const procedures = useProceduresOf(service.id);
  // One that the office has taken away while its page was open leaves the others to choose from.
  const chosen = procedures.find(({ id }) => id === props.procedure);
  if (chosen) return <PapersOf view={props.view} procedure={chosen} />;
  return (
    <div className="papers">
      <div>
        <p>{words.kiosk.papers}</p>
        <h1>{words.kiosk.papersFor}</h1>
      </div>
      <ul className="papers__which">
        {procedures.map((procedure) => (
          <li key={procedure.id}>
            <button
              type="button"
              className="button"
              onClick={() => dispatch({ type: 'choose-procedure', procedure: procedure.id })}
            >
              {procedureIn(procedure, language).name}
              <IconChevronRight aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PapersOf({ view, procedure }: { view: KioskView; procedure: Procedure }) {
  const { kiosk } = useWords();
  const text = procedureIn(procedure, useLanguage());
  return (
    <div className="papers">
      <div>
        <p>{kiosk.papers}</p>
        <h1>{text.name}</h1>
      </div>
      <ul className="papers__list">
        {text.papers.map((paper) => (
          <li key={paper}>
            <IconFileText aria-hidden="true" stroke={1.5} />
            {paper}
          </li>
        ))}
      </ul>
      <div className="papers__notes">
        {text.notes.map((note) => (
          <p key={note}>
            <IconInfoCircle aria-hidden="true" />
            {note}
          </p>
        ))}
        <p className="papers__caution">{kiosk.papersCaution}</p>
      </div>
      {prints(view.printer) && <PrintPapers procedure={procedure.id} paperPlace={view.paperPlace} />}
    </div>
  );
}
