import { expect, test } from 'vitest';
import { mayRecord, type Wish } from '../../main/shell/may-record.ts';

const hub = 'http://127.0.0.1:8080';
const wish = (changes: Partial<Wish> = {}): boolean =>
  mayRecord(hub, {
    permission: 'media',
    url: `${hub}/admin#ownVoice`,
    isMainFrame: true,
    media: ['audio'],
    ...changes,
  });

test("given the administration's own page, when it asks for the microphone alone, then it may", () => {
  expect(wish()).toBe(true);
  expect(wish({ url: `${hub}/admin/` })).toBe(true);
});

test.each<Partial<Wish>>([
  { media: ['video'] },
  { media: ['audio', 'video'] },
  { media: [] },
  { media: ['unknown'] },
  { permission: 'geolocation' },
  { permission: 'display-capture' },
  { permission: 'notifications' },
  { isMainFrame: false },
  { url: `${hub}/kiosk` },
  { url: `${hub}/display` },
  { url: `${hub}/administration` },
  { url: `${hub}/` },
  { url: 'http://127.0.0.1:8081/admin' },
  { url: 'https://example.org/admin' },
  { url: '' },
])('given anything else, as %j, then it may not', (changes) => {
  expect(wish(changes)).toBe(false);
});
