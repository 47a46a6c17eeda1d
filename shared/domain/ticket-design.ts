/** The parts of a ticket that an office may leave out; the number, the service, its counters and the time always stand. */
export const ticketParts = [
  'address',
  'waitingBefore',
  'waitTime',
  'absentRule',
  'validity',
  'qr',
  'feedback',
] as const;
export type TicketPart = (typeof ticketParts)[number];

/** What the office decides about its tickets. A text of null is the product's own. */
export interface TicketDesign {
  show: Record<TicketPart, boolean>;
  texts: {
    /** Above the number; null: "Số thứ tự của ông/bà". */
    heading: string | null;
    /** Framed, e.g. an announcement of the week; null: none. */
    notice: string | null;
    /** The last lines; null: "Xin cảm ơn!". */
    thanks: string | null;
  };
  /** An English line below the Vietnamese ones. */
  english: boolean;
  /** Letters a third larger: for nobody, for who chose large text at the kiosk, or for everybody. */
  largePrint: 'never' | 'when-chosen' | 'always';
}

export const defaultTicketDesign: TicketDesign = {
  show: {
    address: true,
    waitingBefore: true,
    waitTime: true,
    absentRule: true,
    validity: true,
    qr: true,
    feedback: true,
  },
  texts: { heading: null, notice: null, thanks: null },
  english: false,
  largePrint: 'when-chosen',
};

/** A logo of one bit a dot: rows of `width / 8` bytes in base64, the leftmost dot in the highest bit, 1 = black. */
export interface Logo {
  /** Dots, a multiple of 8, at most 384. */
  width: number;
  /** Dots, at most 160. */
  height: number;
  bits: string;
}

/**
 * What a ticket does without when all of it would be too long, the least important first. The office, the number, the
 * service, its counters, the people before, the wait and the time are none of it.
 */
export const ticketExtras = [
  'thanks',
  'feedback',
  'address',
  'logo',
  'absentRule',
  'english',
  'notice',
  'validity',
] as const;
export type TicketExtra = (typeof ticketExtras)[number];

/** What one ticket had no room for. */
export interface TicketShortfall {
  /** In the order of `ticketExtras`. */
  leftOut: readonly TicketExtra[];
  /** Large letters were wanted, and would not have left room for what a citizen must read. */
  notLarge: boolean;
  /** Long texts, the service's name among them, end in "…". */
  textsCut: boolean;
}
