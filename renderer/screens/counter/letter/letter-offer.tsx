import type { LetterKind } from '../../../../shared/domain/letter.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { keyHints } from '../hotkeys.ts';
import { offerOf } from './offer-of.ts';
import './letter.css';

interface LetterOfferProps {
  label: string;
  kinds: readonly LetterKind[];
  onOpen(): void;
}

/** Says quietly that a letter may be printed for the person who is just leaving; nothing happens by itself. */
export function LetterOffer({ label, kinds, onOpen }: LetterOfferProps) {
  const { offer } = useWords().letters;
  return (
    <div className="letter-offer">
      <p>{fill(offer.of, { label })}</p>
      <KeyButton look="quiet" hint={keyHints.letter} disabled={false} onClick={onOpen}>
        {offer[offerOf(kinds)]}
      </KeyButton>
    </div>
  );
}
