import type { ListenProblem } from '../../../shared/contract/virtual-printer.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';

const HIGHEST = 65_535;

/** The usual port of a network printer. */
export const USUAL_PORT = 9100;

/** The port as it was typed, 1…65535; null when it is none. */
export function typedPort(text: string): number | null {
  const digits = text.trim();
  const port = /^\d{1,5}$/.test(digits) ? Number(digits) : 0;
  return port >= 1 && port <= HIGHEST ? port : null;
}

/** Why a port can't be opened, and what to do. */
export function problemInWords(text: Words['virtualPrinter'], { port, reason, code }: ListenProblem): string {
  const free = port < HIGHEST ? port + 1 : USUAL_PORT;
  return fill(text.listenProblem[reason], { port, code, free });
}
