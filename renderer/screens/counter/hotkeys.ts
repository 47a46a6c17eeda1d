import { type CounterAction, resultNotes } from './actions.ts';

/** Where the keyboard's attention is when a key goes down; `menu`: the list of further actions, which has the same keys. */
export type KeyTarget = 'page' | 'control' | 'field' | 'dialog' | 'menu';

export interface KeyPress {
  /** The place of the key, not its letter: Vietnamese typing (Telex) turns S, F, R into tone marks. */
  code: string;
  repeat: boolean;
  withModifier: boolean;
  target: KeyTarget;
}

/** P both pauses and opens again. */
const KEYS: Readonly<Record<string, readonly CounterAction[]>> = {
  KeyR: ['recall'],
  KeyS: ['start'],
  KeyF: ['finish'],
  KeyV: ['absent'],
  KeyT: ['transfer'],
  KeyZ: ['undo'],
  KeyI: ['letter'],
  KeyP: ['pause', 'open'],
  KeyG: ['chosen'],
  KeyK: ['restore'],
  KeyD: ['return'],
  KeyB: ['park'],
  KeyN: ['note'],
  KeyL: ['slow'],
  KeyE: ['mend'],
  KeyC: ['walk-in'],
  KeyX: ['cancel'],
  KeyW: ['why'],
  KeyO: ['own'],
  KeyA: ['help'],
  KeyM: ['more'],
  Slash: ['keys'],
  F1: ['keys'],
  Equal: ['dossier-more'],
  NumpadAdd: ['dossier-more'],
  Minus: ['dossier-less'],
  NumpadSubtract: ['dossier-less'],
  ...Object.fromEntries(
    resultNotes.flatMap((note, i) => [
      [`Digit${i + 1}`, [note]],
      [`Numpad${i + 1}`, [note]],
    ]),
  ),
};
const CALL_KEYS = ['Space', 'Enter', 'NumpadEnter'];

/** What is printed on the key of an action. */
export const keyHints: Partial<Readonly<Record<CounterAction, string>>> = {
  call: 'Space',
  recall: 'R',
  start: 'S',
  finish: 'F',
  absent: 'V',
  transfer: 'T',
  undo: 'Z',
  letter: 'I',
  pause: 'P',
  open: 'P',
  chosen: 'G',
  restore: 'K',
  return: 'D',
  park: 'B',
  note: 'N',
  slow: 'L',
  mend: 'E',
  'walk-in': 'C',
  cancel: 'X',
  why: 'W',
  own: 'O',
  help: 'A',
  more: 'M',
  keys: '?',
  'dossier-more': '+',
  'dossier-less': '−',
  ...Object.fromEntries(resultNotes.map((note, i) => [note, String(i + 1)])),
};

/** The actions a key may stand for, the first possible one wins; none while typing, in a dialog or from a held key. */
export function actionsOfKey(press: KeyPress): readonly CounterAction[] {
  if (press.repeat || press.withModifier || press.target === 'field' || press.target === 'dialog') return [];
  // A focused button takes Space and Enter for itself: pressing "Gọi lại" must not call the next number too.
  if (CALL_KEYS.includes(press.code)) return press.target === 'page' ? ['call'] : [];
  return KEYS[press.code] ?? [];
}
