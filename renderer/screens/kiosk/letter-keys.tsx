import Keyboard from 'react-simple-keyboard';
import { useWords } from '../../live/language.ts';
import 'react-simple-keyboard/build/css/index.css';
import './letter-keys.css';

const layout = {
  /** Small letters and digits: what is typed is compared without marks anyway. */
  words: ['1 2 3 4 5 6 7 8 9 0', 'q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m {bksp}', '{space} {clear}'],
  /** For a code: most have digits alone. */
  digits: ['1 2 3', '4 5 6', '7 8 9', '{letters} 0 {bksp}'],
  letters: [
    '1 2 3 4 5 6 7 8 9 0',
    'Q W E R T Y U I O P',
    'A S D F G H J K L',
    'Z X C V B N M {bksp}',
    '{digits} {clear}',
  ],
};
export type KeySet = keyof typeof layout;

/** Big keys for fingers; a keyboard, where there is one, writes into the field itself. */
export function LetterKeys(props: {
  keys: KeySet;
  typed: string;
  onType: (typed: string) => void;
  /** Another set was asked for. */
  onKeys?: (keys: KeySet) => void;
}) {
  const { kiosk } = useWords();
  const { keys, typed, onType, onKeys } = props;
  const press = (key: string): void => {
    if (key === '{bksp}') onType(typed.slice(0, -1));
    else if (key === '{clear}') onType('');
    else if (key === '{letters}' || key === '{digits}') onKeys?.(key === '{letters}' ? 'letters' : 'digits');
    else onType(typed + (key === '{space}' ? ' ' : key));
  };
  return (
    <fieldset className="letter-keys" data-keys={keys} aria-label={kiosk.keys}>
      <Keyboard
        layout={layout}
        layoutName={keys}
        display={{
          '{bksp}': kiosk.keyErase,
          '{space}': kiosk.keySpace,
          '{clear}': kiosk.keyClear,
          '{letters}': kiosk.keyLetters,
          '{digits}': kiosk.keyDigits,
        }}
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
