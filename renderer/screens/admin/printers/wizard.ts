import type { ConnectionInput } from '../../../../shared/contract/paper-schemas.ts';
import type { FoundPrinter, ProbeReport, TestPrintReport } from '../../../../shared/contract/printer-wizard.ts';
import { type PrinterSetup, type RollWidth, rollWidths } from '../../../../shared/domain/printer.ts';
import type { SetupInput } from '../../../live/hub.ts';
import { connectionKey } from './connection-in-words.ts';
import { emptyDraft, type FindDraft, mergeFound, proposeChoice } from './find-draft.ts';
import { withWidth } from './setup-draft.ts';

/** The steps of setting a printer up, in their order. */
export const wizardSteps = ['find', 'ask', 'test', 'name'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** How the test page came out, in the eyes of who holds it. */
export type PageLook = 'whole' | 'cut' | 'narrow' | 'strange' | 'nothing';
/** What to do about it; a width: print once more at that; `cutAlready`: there is no narrower paper. */
export type PageAdvice = 'whole' | 'strange' | 'nothing' | `w${RollWidth}` | 'cutAlready';

const [widest] = rollWidths;

/** How a page of this width may look: the widest leaves no white. */
export const looksToAsk = (width: RollWidth): readonly PageLook[] =>
  width === widest ? ['whole', 'cut', 'strange', 'nothing'] : ['whole', 'cut', 'narrow', 'strange', 'nothing'];

/** How far a person is. Going back changes the step and nothing else. */
export interface Wizard {
  step: WizardStep;
  find: FindDraft;
  /** Null before the first search has ended. */
  found: readonly FoundPrinter[] | null;
  /** The printer that was chosen, and what it answered; null until then. */
  connection: ConnectionInput | null;
  report: ProbeReport | null;
  /** What will be saved; null before the printer has answered. */
  setup: SetupInput | null;
  page: TestedPage;
}

/** The newest test page, all null before the first. */
export interface TestedPage {
  report: TestPrintReport | null;
  /** That it was printed at, whatever the setup says by now. */
  width: RollWidth | null;
  look: PageLook | null;
  advice: PageAdvice | null;
}

export type WizardEvent =
  | { type: 'typed'; change: Partial<FindDraft> }
  | { type: 'found'; found: readonly FoundPrinter[]; setups: readonly PrinterSetup[] }
  | { type: 'chose'; connection: ConnectionInput }
  /** `proposal` is what the setup would be if nothing had been typed yet; null when the printer was not reached. */
  | { type: 'answered'; report: ProbeReport; proposal: SetupInput | null }
  | { type: 'asked-again' }
  | { type: 'changed'; setup: SetupInput }
  | { type: 'printed'; report: TestPrintReport; width: RollWidth }
  | { type: 'looked'; look: PageLook }
  | { type: 'went'; to: WizardStep };

const nothingPrinted: TestedPage = { report: null, width: null, look: null, advice: null };

export const firstStep: Wizard = {
  step: 'find',
  find: emptyDraft,
  found: null,
  connection: null,
  report: null,
  setup: null,
  page: nothingPrinted,
};

/** The wizard after something happened. */
export function advance(wizard: Wizard, event: WizardEvent): Wizard {
  switch (event.type) {
    case 'typed':
      return { ...wizard, find: { ...wizard.find, ...event.change } };
    case 'found': {
      const found = mergeFound(wizard.found ?? [], event.found);
      // Who has chosen or typed while the search went on keeps that choice.
      const chosen = wizard.find.chosen ?? proposeChoice(found, event.setups);
      return { ...wizard, found, find: { ...wizard.find, chosen } };
    }
    case 'chose':
      return wizard.connection && connectionKey(wizard.connection) === connectionKey(event.connection)
        ? { ...wizard, step: 'ask', connection: event.connection }
        : { ...wizard, step: 'ask', connection: event.connection, report: null, page: nothingPrinted };
    case 'asked-again':
      return { ...wizard, report: null };
    case 'answered':
      return { ...wizard, report: event.report, setup: mergeSetup(wizard.setup, event.proposal) };
    case 'changed':
      return { ...wizard, setup: event.setup };
    case 'printed':
      return { ...wizard, page: { ...nothingPrinted, report: event.report, width: event.width } };
    case 'looked':
      return look(wizard, event.look);
    case 'went':
      return { ...wizard, step: event.to };
  }
}

/** The step before; null at the first. */
export const stepBefore = (step: WizardStep): WizardStep | null => wizardSteps[wizardSteps.indexOf(step) - 1] ?? null;

/** Another printer brings its own connection and profile; name, place and roll that were typed stay. */
function mergeSetup(typed: SetupInput | null, proposal: SetupInput | null): SetupInput | null {
  if (!proposal || !typed) return proposal ?? typed;
  const fitted = withWidth(typed, proposal.profile.widthDots);
  return { ...fitted, connection: proposal.connection, profile: proposal.profile };
}

/**
 * The page tells the width: cut off at the right, the next narrower one than it was printed at; much white, the 80 mm that
 * most printers have, which the next page corrects when it is cut off. Whole: the one that it was printed at.
 */
function look(wizard: Wizard, seen: PageLook): Wizard {
  const { setup, page } = wizard;
  if (!setup || page.width === null) return wizard;
  const printed = page.width;
  const seenAt = (width: RollWidth, advice: PageAdvice): Wizard => ({
    ...wizard,
    setup: withWidth(setup, width),
    page: { ...page, look: seen, advice },
  });
  switch (seen) {
    case 'whole':
      return seenAt(printed, seen);
    case 'cut': {
      const narrower = rollWidths.find((width) => width < printed);
      return narrower === undefined ? seenAt(printed, 'cutAlready') : seenAt(narrower, `w${narrower}`);
    }
    case 'narrow':
      return seenAt(widest, `w${widest}`);
    case 'strange':
    case 'nothing':
      return { ...wizard, page: { ...page, look: seen, advice: seen } };
  }
}
