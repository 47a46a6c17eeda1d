import { IconChevronRight, IconFileText, IconInfoCircle } from '@tabler/icons-react';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import { type ProcedureId, proceduresOf } from '../../../shared/domain/procedures.ts';
import type { ProcedureText } from '../../../shared/text/vi/procedures.ts';
import { useWords } from '../../live/language.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import './papers.css';

/** "Giấy tờ cần mang theo": first for which procedure, then the list. */
export function Papers(props: { service: ServiceCard; procedure: ProcedureId | null; dispatch: KioskDispatch }) {
  const words = useWords();
  const { service, dispatch } = props;
  if (props.procedure !== null) return <PapersOf text={words.procedures[props.procedure]} />;
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

function PapersOf({ text }: { text: ProcedureText }) {
  const { kiosk } = useWords();
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
    </div>
  );
}
