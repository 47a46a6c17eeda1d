import type { OfficeName } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';

/** Whose office this is; on the first page also the greeting. */
export function Header(props: { office: OfficeName; greets: boolean; large: boolean }) {
  const { kiosk } = useWords();
  return (
    <header className="kiosk__head">
      <p className="kiosk__office">
        <span>{props.office.authority}</span> <strong>{props.office.name}</strong>
      </p>
      {props.greets && (
        <div className="kiosk__greeting">
          <h1>{kiosk.welcome}</h1>
          <p>{kiosk.choose}</p>
        </div>
      )}
    </header>
  );
}
