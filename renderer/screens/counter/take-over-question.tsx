import { fill } from '../../../shared/text/fill.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import type { TakeOver } from './take-over.ts';

interface TakeOverQuestionProps {
  inTheWay: TakeOver;
  onYes(): void;
  onNo(): void;
}

/** Nobody is signed out by surprise. */
export function TakeOverQuestion({ inTheWay, onYes, onNo }: TakeOverQuestionProps) {
  const words = useWords();
  const { counter } = words;
  const { officer, along } = inTheWay;
  return (
    <Dialog title={counter.signIn.takeOverTitle} onClose={onNo}>
      <p>
        {inTheWay.from === 'here'
          ? fill(counter.signIn.takeOverHere, { officer })
          : fill(counter.signIn.takeOverElsewhere, { officer, place: placeName(words, inTheWay.place) })}
      </p>
      {along && <p>{fill(counter.signIn.along, { no: along.label, place: placeName(words, along.place) })}</p>}
      <div className="dialog__actions">
        <KeyButton disabled={false} onClick={onNo}>
          {counter.back}
        </KeyButton>
        <KeyButton look="main" disabled={false} onClick={onYes}>
          {along ? counter.signIn.bring : counter.signIn.takeOver}
        </KeyButton>
      </div>
    </Dialog>
  );
}
