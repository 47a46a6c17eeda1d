import type { CounterView } from '../../../shared/contract/views.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Who sits at this counter today. */
export function SignIn({ view }: { view: CounterView }) {
  const words = useWords();
  const { signIn } = words.counter;
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <p className="sign-in-place">{placeName(words, view.place)}</p>
        <h1>{signIn.title}</h1>
        <SignInForm view={view} />
      </div>
    </main>
  );
}
