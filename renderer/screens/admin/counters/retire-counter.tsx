import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import type { CounterEntry } from './counters-page.tsx';
import { screensAt } from './screens-at.ts';

interface RetireCounterProps {
  view: AdminView;
  counter: CounterEntry;
  onClose(isRetired: boolean): void;
}

/** Says what goes with a counter before it goes; the hub's refusal stays beside the question. */
export function RetireCounter({ view, counter, onClose }: RetireCounterProps) {
  const words = useWords();
  const { counters: text } = words.staffSetup;
  const sender = useSender();
  const { paired } = screensAt(view.stations, counter.place);
  const others = view.settings.counters.filter(({ id }) => id !== counter.id);
  const left = view.settings.services
    .filter(({ id }) => counter.services.includes(id) && !others.some(({ services }) => services.includes(id)))
    .map(({ name }) => name);
  const retire = async (): Promise<void> => {
    if (await sender.run({ type: 'retire-counter', counterId: counter.id })) onClose(true);
  };
  return (
    <Dialog title={fill(text.retireTitle, { place: placeName(words, counter.place) })} onClose={() => onClose(false)}>
      <p className="confirm-text">{text.retireHint}</p>
      {paired > 0 && <p className="confirm-text">{fill(text.retireScreens, { n: paired })}</p>}
      {left.length > 0 && <p className="confirm-text">{fill(text.retireLast, { services: left.join(', ') })}</p>}
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <div className="dialog__actions">
        <KeyButton disabled={false} onClick={() => onClose(false)}>
          {words.admin.back}
        </KeyButton>
        <KeyButton look="loud" disabled={sender.busy !== null} onClick={() => void retire()}>
          {text.retire}
        </KeyButton>
      </div>
    </Dialog>
  );
}
