import type { CounterAction } from './actions.ts';

/** Where the keyboard's attention is when a key goes down. */
export type KeyTarget = 'page' | 'control' | 'field' | 'dialog';

export interface KeyPress {
  /** The place of the key, not its letter: Vietnamese typing (Telex) turns S, F, R into tone marks. */
  code: string;
  repeat: boolean;
  withModifier: boolean;
  target: KeyTarget;
}

/** The letter keys; P both pauses and opens again. */
const LETTERS: Readonly<Record<string, readonly CounterAction[]>> = {
  KeyR: ['recall'],
  KeyS: ['start'],
  KeyF: ['finish'],
  KeyV: ['absent'],
  KeyT: ['transfer'],
  KeyZ: ['undo'],
  KeyI: ['letter'],
  KeyP: ['pause', 'open'],
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
};

/** The actions a key may stand for, the first possible one wins; none while typing, in a dialog or from a held key. */
export function actionsOfKey(press: KeyPress): readonly CounterAction[] {
  if (press.repeat || press.withModifier || press.target === 'field' || press.target === 'dialog') return [];
  // A focused button takes Space and Enter for itself: pressing "Gọi lại" must not call the next number too.
  if (CALL_KEYS.includes(press.code)) return press.target === 'page' ? ['call'] : [];
  return LETTERS[press.code] ?? [];
}
