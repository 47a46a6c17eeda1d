/** A ticket of which nothing was measured yet, with its cut: millimetres. */
const usualTicket = 125;

/** What a roll has given since it was put in. */
export interface RollUse {
  tickets: number;
  /** Millimetres. */
  used: number;
}

/** How many more tickets a roll of `rollMetres` is expected to give, by the length that this office's tickets have. */
export function ticketsLeft(rollMetres: number, { tickets, used }: RollUse): number {
  const each = tickets < 5 || used <= 0 ? usualTicket : used / tickets;
  return Math.max(0, Math.floor((rollMetres * 1000 - used) / each));
}
