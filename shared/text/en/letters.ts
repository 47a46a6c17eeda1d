import type { SameKeys } from '../same-keys.ts';
import { letters as vietnamese } from '../vi/letters.ts';

/** The letters of congratulation and condolence. */
export const letters: SameKeys<typeof vietnamese> = {
  // An official paper, printed in Vietnamese whatever language the screen speaks.
  paper: vietnamese.paper,
  offer: {
    congratulation: 'Print letter of congratulation',
    condolence: 'Print letter of condolence',
    either: 'Print letter of congratulation / condolence',
    of: 'Number {label}',
  },
  kinds: { birth: 'Birth', marriage: 'Marriage', death: 'Death' },
  dialog: {
    title: 'Print a letter after number {label}',
    which: 'Letter for the registration of a',
    chooseFirst: 'Please choose the registration to see the letter.',
    address: 'Form of address',
    parents: 'Full names of the parents',
    child: 'Full name of the child',
    groom: 'Full name of the husband',
    bride: 'Full name of the wife',
    family: 'Full name of the family’s representative',
    number: 'Letter number (if any)',
    place: 'Place',
    date: 'Date',
    preview: 'The letter as printed',
    blanks: 'A field left empty becomes a dotted line to write on.',
    privacy: 'Names are only on the printed letter; they are not kept.',
    print: 'Print letter',
    close: 'Close',
  },
  editor: {
    hint: 'Officers print this letter on A4 after the registration. Each line is a paragraph.',
    placeholdersTitle: 'Placeholders of this letter',
    placeholders: {
      coQuan: 'name of the authority',
      ongBa: 'form of address and full name of the recipient',
      chau: 'full name of the child',
      anh: 'full name of the husband',
      chi: 'full name of the wife',
    },
    textOf: 'Text of the letter: {kind}',
    previewOf: 'Preview of the letter: {kind}',
    left: '{n} characters left',
    unknown: 'This letter has no placeholder {names}. Please correct it.',
    stray: 'Braces that don’t match: {names}. Please write a placeholder like {example}, or leave the brace out.',
    repeated: 'Each placeholder may stand at most {n} times: {names}.',
    tooManyLines: 'A letter has at most {n} paragraphs, to fit one page.',
    reset: 'Back to the original',
    isOwn: 'The original is in use',
    unsaved: 'There are unsaved changes',
    discard: 'Discard changes',
    save: 'Save letters',
    saved: 'Saved',
  },
};
