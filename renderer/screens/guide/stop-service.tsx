import type { ServiceCard } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { WriteDialog } from '../counter/write-dialog.tsx';
import type { Ask } from './use-ask.ts';

interface StopServiceProps {
  service: ServiceCard;
  sender: Sender;
  ask: Ask;
  timeZone: string;
  onClose(): void;
}

/** No more numbers of this service today, with the words that the kiosk shows. */
export function StopService({ service, sender, ask, timeZone, onClose }: StopServiceProps) {
  const { queues } = useWords().guideQueue;
  const title = fill(queues.stopTitle, { service: service.name });
  const said = fill(queues.saidStopped, { service: service.name });
  return (
    <WriteDialog
      title={title}
      hint={queues.stopHint}
      label={queues.stopWhy}
      submit={queues.stop}
      required
      command={(reason) => ({ type: 'switch-service-today', serviceId: service.id, off: true, reason })}
      sender={{ ...sender, run: (command) => ask(command, said) }}
      timeZone={timeZone}
      onClose={onClose}
    />
  );
}
