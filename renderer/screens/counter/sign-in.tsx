import type { CounterView } from '../../../shared/contract/views.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { HelpKey } from '../../ui/help/help-key.tsx';
import { OfficerSheet } from './officer-sheet.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Who sits at this counter today. */
export function SignIn({ view }: { view: CounterView }) {
  const words = useWords();
  const { signIn } = words.counter;
  return (
    <main className="sign-in">
      <div className="help-corner">
        <HelpKey
          page={{ part: 'other', name: 'counterSignIn' }}
          paper={{ label: words.help.officerSheet.print, Paper: OfficerSheet }}
        />
      </div>
      <div className="sign-in-card">
        <p className="sign-in-place">{placeName(words, view.place)}</p>
        <h1>{signIn.title}</h1>
        <SignInForm view={view} />
      </div>
    </main>
  );
}
