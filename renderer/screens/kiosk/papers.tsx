import { IconChevronRight, IconFileText, IconInfoCircle } from '@tabler/icons-react';
import { prints } from '../../../shared/contract/paper-views.ts';
import type { KioskView, ServiceCard } from '../../../shared/contract/views.ts';
import { type ProcedureId, proceduresOf } from '../../../shared/domain/procedures.ts';
import type { ProcedureText } from '../../../shared/text/vi/procedures.ts';
import { useWords } from '../../live/language.ts';
import { PrintPapers } from './print-papers.tsx';
import type { KioskDispatch } from './use-kiosk.ts';
import './papers.css';

/** "Giấy tờ cần mang theo": first for which procedure, then the list. */
export function Papers(props: {
  view: KioskView;
  service: ServiceCard;
  procedure: ProcedureId | null;
  dispatch: KioskDispatch;
}) {
  const words = useWords();
  const { service, dispatch } = props;
  if (props.procedure !== null) return <PapersOf view={props.view} procedure={props.procedure} />;
  return (
    <div className="papers">
      <div>
        <p>{words.kiosk.papers}</p>
        <h1>{words.kiosk.papersFor}</h1>
      </div>
      <ul className="papers__which">
        {proceduresOf(service.id).map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              onClick={() => dispatch({ type: 'choose-procedure', procedure: id })}
            >
              {words.procedures[id].name}
              <IconChevronRight aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PapersOf({ view, procedure }: { view: KioskView; procedure: ProcedureId }) {
  const { kiosk, procedures } = useWords();
  const text: ProcedureText = procedures[procedure];
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
      {prints(view.printer) && <PrintPapers procedure={procedure} paperPlace={view.paperPlace} />}
    </div>
  );
}
