/** Every word that is printed on a ticket. */
export const paper = {
  yourNumber: 'Your number',
  priority: 'PRIORITY',
  reprint: 'REPRINT',
  waitingBefore: 'People before you',
  waitingBeforeShort: 'Before you',
  waitTime: 'Expected wait',
  waitTimeShort: 'Wait',
  issuedAt: 'Taken at',
  issuedAtShort: 'Taken at',
  people: '{n}',
  aboutMinutes: 'about {n} min',
  noWait: 'no wait',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  pleaseSit: 'Please take a seat and watch the screens; your number will be called.',
  ifAbsent: 'If you are away when called, your number goes to the end of the queue.',
  follow: 'Scan the code to follow your number.',
  followOn: 'Scan the code to follow your number (Wi-Fi {wifi}).',
  phone: (phone: string): string => `Tel. ${phone}`,
  feedback: (phone: string): string => `Feedback: ${phone}`,
  validToday: 'Valid today only.',
  thanks: 'Thank you!',
  namedPrinter: { name: 'Kiosk printer', place: 'the slot of the kiosk' },
  /** On the paper of a rehearsal. */
  rehearsal: {
    heading: 'TEST PAPER – REHEARSAL',
    notice: 'This paper only tests the machines: the number is not real.',
  },
  testPage: {
    title: 'Test page',
    ruler:
      'Ruler in millimetres: thick marks at 48 (58 mm roll) and 72 (80 mm roll). The arrow must have both its points.',
    cut: 'End of the page. A printer with a cutter cuts here.',
  },
} as const;
