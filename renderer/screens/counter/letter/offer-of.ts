import type { LetterKind } from '../../../../shared/domain/letter.ts';

/** Names what may be printed; no cheerful word where only a condolence is. */
export function offerOf(kinds: readonly LetterKind[]): 'congratulation' | 'condolence' | 'either' {
  if (!kinds.includes('death')) return 'congratulation';
  return kinds.length === 1 ? 'condolence' : 'either';
}
