import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { Table } from '../table.tsx';
import type { OfficerEntry } from './officers-page.tsx';
import './officers.css';

interface OfficerTableProps {
  view: AdminView;
  isBusy: boolean;
  onAsk(what: 'edit' | 'pin' | 'deactivate', officer: OfficerEntry): void;
  onActivate(officer: OfficerEntry): void;
}

/** Everybody who ever worked here, with what can be done about each. */
export function OfficerTable({ view, isBusy, onAsk, onActivate }: OfficerTableProps) {
  const words = useWords();
  const { officers: text, sections, none } = words.admin;
  const { officers: setup } = words.staffSetup;
  const moment = new Intl.DateTimeFormat('vi-VN', { timeZone: view.timeZone, dateStyle: 'short', timeStyle: 'short' });
  const button = (name: string, label: string, onClick: () => void) => (
    <button type="button" className="row-button" aria-label={label} aria-disabled={isBusy} onClick={onClick}>
      {name}
    </button>
  );
  return (
    <Table
      label={sections.officers}
      columns={[{ title: text.name }, { title: text.post }, { title: text.state }, { title: setup.actions }]}
      rows={view.officers.map((officer) => {
        const { id, name, post, active, at, lastSignIn } = officer;
        const last = lastSignIn === null ? setup.never : fill(setup.lastSignIn, { time: moment.format(lastSignIn) });
        return {
          key: id,
          cells: [
            name,
            post || none,
            <span key="state" className="officer-state">
              <span className="state-mark" data-state={active ? 'open' : 'closed'}>
                {active ? text.isActive : text.isInactive}
              </span>
              <small>{at ? fill(setup.now, { place: placeNumber(words, at) }) : last}</small>
            </span>,
            <span key="actions" className="officer-actions">
              {button(setup.edit, fill(setup.editOf, { name }), () => onAsk('edit', officer))}
              {button(text.changePin, fill(text.changePinOf, { name }), () => onAsk('pin', officer))}
              {active
                ? button(setup.deactivate, fill(setup.deactivateOf, { name }), () => onAsk('deactivate', officer))
                : button(setup.activate, fill(setup.activateOf, { name }), () => onActivate(officer))}
            </span>,
          ],
        };
      })}
    />
  );
}
