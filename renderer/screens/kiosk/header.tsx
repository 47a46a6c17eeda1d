import type { OfficeName } from '../../../shared/contract/views.ts';
import { isLongName } from '../../../shared/domain/office-limits.ts';
import { useWords } from '../../live/language.ts';

/** Whose office this is; on the first page also the greeting, and what to do. */
export function Header({ office, greeting }: { office: OfficeName; greeting: string | null }) {
  const { kiosk } = useWords();
  return (
    <header className="kiosk__head">
      <p className="kiosk__office" data-long={isLongName(office)}>
        <span>{office.authority}</span> <strong>{office.name}</strong>
      </p>
      {greeting !== null && (
        <div className="kiosk__greeting">
          <h1>{kiosk.welcome}</h1>
          <p>{greeting}</p>
        </div>
      )}
    </header>
  );
}
