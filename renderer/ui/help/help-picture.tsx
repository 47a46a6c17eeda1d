import { fill } from '../../../shared/text/fill.ts';
import { helpPicture, helpPictureSize, helpTitle } from '../../../shared/text/help-of.ts';
import type { HelpPage } from '../../../shared/text/help-pages.ts';
import type { Words } from '../../../shared/text/index.ts';

/** A page as it looks, small. */
export function HelpPicture({ page, words }: { page: HelpPage; words: Words }) {
  return (
    <img
      className="help-picture"
      src={helpPicture(page)}
      {...helpPictureSize}
      alt={fill(words.help.picture, { page: helpTitle(page, words) })}
    />
  );
}
