/** What fits on a ticket, a card and a board without shrinking beyond reading, characters. */
export const officeLimits = { authority: 50, name: 70, address: 120, phone: 40 } as const;
/** A name that is written smaller on kiosk and board: its room there does not grow. */
export const isLongName = ({ authority, name }: { authority: string; name: string }): boolean =>
  authority.length + name.length > 75;
export const serviceLimits = { name: 80, detail: 80, minutes: { min: 1, max: 240 } } as const;
