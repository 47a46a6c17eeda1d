import type { TicketLine } from '../../../../shared/contract/queue-views.ts';
import type { GuideView } from '../../../../shared/contract/views.ts';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import type { Ask } from '../use-ask.ts';

/** What each question about a number needs. */
export interface FormProps {
  view: GuideView;
  line: TicketLine;
  sender: Sender;
  ask: Ask;
  onBack(): void;
  onDone(): void;
}
