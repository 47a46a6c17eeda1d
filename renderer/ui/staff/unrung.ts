import type { HelpLine } from '../../../shared/contract/queue-views.ts';

/** Which calls have not rung here yet; each rings once, however often the view is drawn again. */
export const unrung = (help: readonly HelpLine[], rung: ReadonlySet<number>): readonly number[] =>
  help.map(({ helpId }) => helpId).filter((helpId) => !rung.has(helpId));
