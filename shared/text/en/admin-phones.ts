import type { SameKeys } from '../same-keys.ts';
import type { adminPhones as vi } from '../vi/admin-phones.ts';

export const adminPhones = {
  hint: 'Citizens use their own phones on the office’s Wi-Fi. No app, no name and no telephone number. In a new office everything is off.',
  reach: 'How phones reach the hub',
  address: 'Address',
  addressHint: 'For example http://192.168.1.10:8080 – the machine and the port alone, nothing behind them.',
  addressBad: 'Not an address: http:// or https://, a machine and a port, at most {n} characters.',
  addressMissing: 'Without an address no phone finds the hub.',
  suggestions: 'Addresses of this PC',
  use: 'Use {address}',
  loopback:
    'The hub listens on this PC alone, so no phone can reach it. Please start it again with --host (see README).',
  noWifi: 'This PC has no address in a local network.',
  wifi: 'Name of the citizens’ Wi-Fi',
  wifiHint: 'Printed on the ticket beside the code. Leave it empty if it need not be said.',
  what: 'What citizens can do',
  ticketPage: 'Follow a number on a phone',
  ticketPageHint:
    'The code on a ticket opens its page: how many are before, how long it takes, a sound and vibration when called, where to go.',
  rating: 'Rate on a phone',
  ratingHint: 'After Finish the page of the ticket asks what the panel asks. Once a ticket.',
  ratingHours: 'Can be rated after Finish for, hours',
  ratingHoursBad: 'From {min} to {max} hours.',
  join: 'Take a number by phone',
  joinHint:
    'A screen at the door (kind “Code to take a number”, address /poster) shows a code that changes every minute. It can’t be printed as a poster: an old code is worth nothing, so nobody takes numbers from afar.',
  joinLimit: 'A phone gets at most 3 numbers in 10 minutes. They have no paper; the guide can print one when needed.',
  test: 'Try it with a phone',
  testHint:
    'Scan this code with a phone that is on the office’s Wi-Fi. It works when you read “This phone can open it”.',
  testSave: 'Please save before you try.',
  testOff: 'Switch something on above, fill in the address and save to try it.',
  testAlt: 'QR code to try: {address}',
  mend: 'Please mend what is marked, then save.',
  save: 'Save',
  discard: 'Discard changes',
  saved: 'Saved. Tickets printed from now on have the new code.',
} as const satisfies SameKeys<typeof vi>;
