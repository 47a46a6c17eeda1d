import type { PrinterLine } from '../../../../shared/contract/paper-views.ts';
import { canPrint } from '../../../../shared/domain/printer.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

type Known = Pick<PrinterLine, 'name' | 'state' | 'since' | 'standby'>;

/** One sentence about what was done last; not `isFine`: it did not end as one would wish. */
export interface News {
  sentence: string;
  isFine: boolean;
}

/** What is said of a printer that was just added: as it is now, so that it changes with each word from it. */
export function addedInWords({ printers, admin }: Words, name: string, lines: readonly Known[]): News {
  const { added: text } = printers;
  const line = lines.find((each) => each.name === name);
  if (line === undefined || line.since === null) return fine(fill(text.asking, { name }));
  switch (line.state) {
    case 'ready':
      return fine(fill(line.standby ? text.standby : text.ready, { name }));
    case 'near-end':
      return fine(fill(text.nearEnd, { name }));
    case 'cannot-say':
      return fine(fill(text.silent, { name }));
    default: {
      const { names, advice } = admin.printer;
      const said = canPrint(line.state) ? text.unsure : text.trouble;
      const state = names[line.state].toLocaleLowerCase('vi');
      return { sentence: fill(said, { name, state, advice: advice[line.state] }), isFine: line.state === 'busy' };
    }
  }
}

export const fine = (sentence: string): News => ({ sentence, isFine: true });
