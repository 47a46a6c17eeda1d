import { fill } from './fill.ts';
import type { HelpPage, HelpText } from './help-pages.ts';
import type { Words } from './index.ts';

/** What the page is called on itself. */
export function helpTitle(page: HelpPage, { admin, counter, guide, guideQueue, help, system }: Words): string {
  switch (page.part) {
    case 'admin':
      return admin.sections[page.name];
    case 'guide':
      return fill(help.inPart, { part: guide.title, page: guideQueue.sections[page.name] });
    case 'other':
      return {
        start: system.startTitle,
        pairing: system.pairTitle,
        chooseCounter: system.chooseCounterTitle,
        kioskDoor: help.kioskDoor,
        counterSignIn: counter.signIn.title,
        counter: counter.title,
      }[page.name];
  }
}

/** The two sentences of a page. */
export function helpText(page: HelpPage, { help: { texts } }: Pick<Words, 'help'>): HelpText {
  switch (page.part) {
    case 'admin':
      return texts.admin[page.name];
    case 'guide':
      return texts.guide[page.name];
    case 'other':
      return texts.other[page.name];
  }
}

/** Where its picture is; `scripts/help/make-pictures.mjs` takes it from the running product. */
export const helpPicture = ({ part, name }: HelpPage): string => `/help/${part}-${name}.webp`;
/** Of each picture, pixels. */
export const helpPictureSize = { width: 683, height: 384 };
