/** What fits on a ticket, a card and a board without shrinking beyond reading, characters. */
export const officeLimits = { authority: 80, name: 100, address: 160, phone: 60 } as const;
export const serviceLimits = { name: 80, detail: 80, minutes: { min: 1, max: 240 } } as const;
