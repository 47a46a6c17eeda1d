import Keyboard from 'react-simple-keyboard';
import { useWords } from '../../live/language.ts';
import 'react-simple-keyboard/build/css/index.css';
import './letter-keys.css';

/** Small letters and digits: what is typed is compared without marks anyway. */
const layout = {
  default: [
    '1 2 3 4 5 6 7 8 9 0',
    'q w e r t y u i o p',
    'a s d f g h j k l',
    'z x c v b n m {bksp}',
    '{space} {clear}',
  ],
};

/** Big keys for fingers; a keyboard, where there is one, writes into the field itself. */
export function LetterKeys({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  const { kiosk } = useWords();
  const press = (key: string): void => {
    if (key === '{bksp}') onType(typed.slice(0, -1));
    else if (key === '{clear}') onType('');
    else onType(typed + (key === '{space}' ? ' ' : key));
  };
  return (
    <fieldset className="letter-keys" aria-label={kiosk.keys}>
      <Keyboard
        layout={layout}
        display={{ '{bksp}': kiosk.keyErase, '{space}': kiosk.keySpace, '{clear}': kiosk.keyClear }}
        mergeDisplay
        onKeyPress={press}
        useButtonTag
        disableCaretPositioning
        // The field keeps the focus, so that a keyboard goes on writing into it.
        preventMouseDownDefault
      />
    </fieldset>
  );
}
