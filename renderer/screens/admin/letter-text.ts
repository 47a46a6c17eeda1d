import { cleanLetterText, type LetterKind } from '../../../shared/domain/letter.ts';
import { words } from '../../../shared/text/index.ts';

/** What the hub is to keep: null for the product's own words, which then follow each update of the product. */
export function textToSave(kind: LetterKind, text: string | null): string | null {
  const clean = cleanLetterText(text ?? '');
  return clean === '' || clean === words.vi.letters.paper.bodies[kind] ? null : clean;
}
