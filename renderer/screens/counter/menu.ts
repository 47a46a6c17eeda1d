import { type CounterAction, resultNotes } from './actions.ts';

/** The list behind "Thêm": always the same actions in the same places. */
export const menuGroups = [
  { name: 'line', actions: ['chosen', 'walk-in', 'restore', 'return', 'mend'] },
  { name: 'ticket', actions: ['park', 'note', 'slow', 'cancel', 'why'] },
  { name: 'desk', actions: ['letter', 'own', 'change-officer', 'keys'] },
] as const satisfies readonly { name: string; actions: readonly CounterAction[] }[];

/** Every key of the help sheet, in the order of a visit. */
export const keySheet: readonly CounterAction[] = [
  'call',
  'recall',
  'start',
  'finish',
  'absent',
  'transfer',
  'undo',
  'dossier-more',
  'dossier-less',
  ...resultNotes,
  ...menuGroups.flatMap(({ actions }) => actions),
  'pause',
  'open',
  'help',
  'more',
].filter((action, i, all) => action !== 'change-officer' && all.indexOf(action) === i) as readonly CounterAction[];
