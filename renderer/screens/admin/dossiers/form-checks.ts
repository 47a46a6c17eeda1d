import type { DossierCounts } from '../../../../shared/domain/dossiers.ts';

/** The form's totals (domain brief §8, R1): 3 = 4+5+6, 7 = 8+9+10, 11 = 12+13; null where a part is not known. */
export interface DossierTotals {
  received: number | null;
  solved: number | null;
  open: number | null;
}

export const totalsOf = (counts: DossierCounts): DossierTotals => ({
  received: sum(counts.online, counts.direct, counts.carriedOver),
  solved: sum(counts.early, counts.onTime, counts.late),
  open: sum(counts.openInTime, counts.openLate),
});

/** 3 = 7 + 11: whatever came in was solved or is open. Holds as long as something is not known. */
export function isBalanced(counts: DossierCounts): boolean {
  const { received, solved, open } = totalsOf(counts);
  return received === null || solved === null || open === null || received === solved + open;
}

function sum(...parts: (number | null)[]): number | null {
  let all = 0;
  for (const part of parts) {
    if (part === null) return null;
    all += part;
  }
  return all;
}
