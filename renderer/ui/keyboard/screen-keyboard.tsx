import { IconArrowBigUp, IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, words } from '../../../shared/text/index.ts';
import { EraseKey } from './erase-key.tsx';
import { letterRows, ownLetters, signRows } from './key-rows.ts';
import { useTypedText } from './use-typed-text.ts';
import { tones, withTone } from './with-tone.ts';
import './keyboard.css';

export interface ScreenKeyboardProps {
  value: string;
  onChange: (value: string) => void;
  onDone: () => void;
  /** What the last key says, when "Xong" is not what it does. */
  done?: string;
  maxLength: number;
  language: Language;
}

/**
 * Vietnamese for fingers: letters, the seven that only Vietnamese has, and the five tones, which go to the right vowel
 * of the last word. It writes at the caret of the field that has the focus, so that a real keyboard goes on working.
 */
export function ScreenKeyboard({ value, onChange, onDone, done, maxLength, language }: ScreenKeyboardProps) {
  const { keyboard } = words[language];
  const [isCapital, setCapital] = useState(false);
  const [signs, setSigns] = useState(false);
  const press = useTypedText(value, onChange, maxLength);
  const type = (letters: string): void => {
    press({ type: 'letters', letters });
    setCapital(false);
  };
  const letter = (small: string) => {
    const key = isCapital ? small.toUpperCase() : small;
    const name = fill(isCapital ? keyboard.capital : keyboard.letter, { key });
    return <Key key={small} name={name} onPress={() => type(key)} face={key} />;
  };
  const sign = (key: string) => <Key key={key} name={signName(key, keyboard)} onPress={() => type(key)} face={key} />;
  const rows = signs ? signRows : letterRows;
  const draw = signs ? sign : letter;
  return (
    <fieldset
      className="screen-keyboard"
      aria-label={keyboard.keys}
      // The field keeps the focus and its caret.
      onMouseDown={(event) => event.preventDefault()}
    >
      {!signs && (
        <div className="screen-keyboard__own">
          <div className="screen-keyboard__row">{ownLetters.map(letter)}</div>
          <div className="screen-keyboard__row">
            {tones.map((tone) => (
              <Key
                key={tone}
                name={fill(keyboard.toneName, { tone: keyboard.tone[tone] })}
                onPress={() => press({ type: 'tone', tone })}
                kind="tone"
                mark={withTone('a', tone)}
                face={<small>{keyboard.tone[tone]}</small>}
              />
            ))}
          </div>
        </div>
      )}
      <div className="screen-keyboard__row">{rows[0].map(draw)}</div>
      <div className="screen-keyboard__row screen-keyboard__row--nine">{rows[1].map(draw)}</div>
      <div className="screen-keyboard__row">
        {!signs && (
          <button
            type="button"
            className="screen-keyboard__key screen-keyboard__key--wide"
            aria-label={keyboard.shift}
            aria-pressed={isCapital}
            onClick={() => setCapital(!isCapital)}
          >
            <IconArrowBigUp aria-hidden="true" />
          </button>
        )}
        {rows[2].map(draw)}
        <EraseKey name={keyboard.erase} erase={() => press({ type: 'erase' })} />
      </div>
      <div className="screen-keyboard__row">
        <Key
          name={signs ? keyboard.lettersName : keyboard.signsName}
          onPress={() => setSigns(!signs)}
          kind="word"
          face={signs ? keyboard.letters : keyboard.signs}
        />
        {sign(',')}
        <Key name={keyboard.space} onPress={() => type(' ')} kind="space" face={keyboard.space} />
        {sign('.')}
        <Key
          name={done ?? keyboard.done}
          onPress={onDone}
          kind="done"
          face={
            <>
              <IconCheck aria-hidden="true" />
              {done ?? keyboard.done}
            </>
          }
        />
      </div>
    </fieldset>
  );
}

function Key(props: {
  name: string;
  face: ReactNode;
  onPress: () => void;
  kind?: 'tone' | 'word' | 'space' | 'done';
  /** Drawn above the face: a picture for eyes, no words. */
  mark?: string;
}) {
  const { name, face, onPress, kind, mark } = props;
  const className = kind ? `screen-keyboard__key screen-keyboard__key--${kind}` : 'screen-keyboard__key';
  return (
    <button type="button" className={className} aria-label={name} data-mark={mark} onClick={onPress}>
      {face}
    </button>
  );
}

function signName(key: string, { letter, sign }: (typeof words)[Language]['keyboard']): string {
  const names: Readonly<Record<string, string>> = sign;
  return names[key] ?? fill(letter, { key });
}
