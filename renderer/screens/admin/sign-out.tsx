import { useState } from 'react';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { Confirm } from './confirm.tsx';
import type { Section } from './section-of-address.ts';

/** Signs the administrator out; first it asks when something typed would be lost. */
export function SignOut({ unsaved, signOut }: { unsaved: readonly Section[]; signOut(): void }) {
  const { admin, adminQueue } = useWords();
  const [isAsking, setAsking] = useState(false);
  const { leave } = adminQueue;
  const pages = unsaved.map((section) => admin.sections[section]).join(', ');
  return (
    <>
      <KeyButton look="quiet" disabled={false} onClick={() => (unsaved.length > 0 ? setAsking(true) : signOut())}>
        {admin.signOut}
      </KeyButton>
      {isAsking && (
        <Confirm
          title={leave.title}
          text={fill(leave.text, { pages })}
          back={leave.stay}
          onClose={() => setAsking(false)}
        >
          <KeyButton look="loud" disabled={false} onClick={signOut}>
            {leave.go}
          </KeyButton>
        </Confirm>
      )}
    </>
  );
}
