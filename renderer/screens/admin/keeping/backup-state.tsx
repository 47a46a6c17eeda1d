import type { AdminView } from '../../../../shared/contract/views.ts';
import { keepingState } from '../../../../shared/domain/keeping.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { dayInWords } from '../figures.ts';
import './keeping.css';

/** When the last backup was, in one sentence; after three days a warning that says what to do. */
export function BackupState({ view: { backup, day }, link = false }: { view: AdminView; link?: boolean }) {
  const { state: text } = useWords().keeping;
  const { last, days, isLate } = keepingState(backup.last, backup.first, day);
  const words =
    last === null ? text.never : days === 0 ? text.today : fill(text.days, { day: dayInWords(last), n: days });
  return (
    <p className="backup-state" data-late={isLate || last === null}>
      <span>{isLate ? fill(text.late, { n: days }) : words}</span>
      {link && <a href="#keeping">{text.open}</a>}
    </p>
  );
}
