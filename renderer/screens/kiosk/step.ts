import type { EnvelopeInput } from '../../../shared/contract/commands.ts';
import type { IssuedTicket, Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import type { PriorityReason } from '../../../shared/domain/ticket.ts';
import type { Language } from '../../../shared/text/index.ts';
import type { BoxPage } from '../../ui/box/box-flow.ts';
import type { PaperWay } from './paper-way.ts';

/** What was typed to find a service, and what was touched of the answers; null: the service itself. */
export interface Found {
  typed: string;
  procedure: string | null;
}

/** What the age on an identity card says of priority; null while none was read. */
export type CardSays = 'elder' | 'younger' | null;

/** Where the citizen is on the way from the first screen to the number. */
export type Step =
  | { step: 'choosing' }
  | { step: 'searching'; typed: string }
  | { step: 'confirming'; service: ServiceCard; found: Found | null }
  /** `procedure` null: to be chosen from the service's. */
  | { step: 'papers'; service: ServiceCard; procedure: string | null; from: Step }
  | { step: 'choosing-priority'; service: ServiceCard; found: Found | null; card: CardSays }
  | { step: 'taking'; service: ServiceCard; priority: PriorityReason | null; acceptLater: boolean }
  /** The turn comes after the break: is that all right? */
  | { step: 'asking-later'; service: ServiceCard; priority: PriorityReason | null; refusal: Refusal }
  | { step: 'taken'; ticket: IssuedTicket; paper: PaperWay }
  | { step: 'refused'; service: ServiceCard; refusal: Refusal }
  /** "Tôi có lịch hẹn"; `refusal`: why the code that stands there gave no number. */
  | { step: 'appointment'; code: string; refusal: Refusal | null }
  | { step: 'checking-in'; code: string }
  /** How to say "Tôi quay lại". */
  | { step: 'coming-back' }
  /** The citizen's own ticket was read. */
  | { step: 'returning'; token: string }
  | { step: 'returned'; outcome: Outcome }
  /** "Góp ý, phản ánh". */
  | { step: 'box'; box: BoxPage }
  /** Something was read that nobody here can use. */
  | { step: 'unread'; from: Step };

/** Whoever has this number takes another one. */
export type Visit = Pick<IssuedTicket, 'ticketId' | 'label'>;

/** Everything that this screen decides by itself; the services come from the hub. */
export interface KioskFlow {
  at: Step;
  language: Language;
  large: boolean;
  /** White on black. */
  contrast: boolean;
  page: number;
  /** The first number that this person took, while they take another one. */
  visit: Visit | null;
  /** The wish for a number that the hub has not answered: before this person takes another one, it is asked about. */
  unanswered: EnvelopeInput | null;
  /** "Ông/bà còn thao tác không ạ?" stands over the screen. */
  asking: boolean;
}

/** How the screen greets each citizen: Vietnamese, usual text and colours, the first page. */
export const fresh: KioskFlow = {
  at: { step: 'choosing' },
  language: 'vi',
  large: false,
  contrast: false,
  page: 0,
  visit: null,
  unanswered: null,
  asking: false,
};
