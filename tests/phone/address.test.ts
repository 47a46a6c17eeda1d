import { describe, expect, test } from 'vitest';
import { readScan } from '../../renderer/screens/kiosk/scan.ts';
import { phonesSchema } from '../../shared/contract/phone-schemas.ts';
import type { TicketToken } from '../../shared/domain/ids.ts';
import { plainAddress, ticketCode, tokenOfCode } from '../../shared/domain/phone.ts';
import { defaultPhone } from '../../shared/domain/satisfaction.ts';
import { html } from '../../shared/phone/html.ts';

const token = `12-${'0123456789abcdef'.repeat(2)}` as TicketToken;
const address = 'http://192.168.1.10:8080';

describe('what the code of a ticket holds', () => {
  test.each([
    ['the token, while phones are off', {}, token],
    ['the token, while nobody has said where phones reach the hub', { ticketPage: true }, token],
    ['the token, with an address alone', { address }, token],
    ['the address of its page', { ticketPage: true, address }, `${address}/t/${token}`],
  ])('%s', (_, changes, code) => expect(ticketCode({ ...defaultPhone, ...changes }, token)).toBe(code));

  test.each([
    ['the token', token],
    ['the address', `${address}/t/${token}`],
    ['a secure address by name', `https://quay.ubnd.local/t/${token}`],
    ['capitals, from a scanner with its caps lock on', `HTTP://192.168.1.10:8080/T/${token.toUpperCase()}`],
  ])('a scanner reads the ticket from %s', (_, text) => {
    expect(tokenOfCode(text)).toBe(token);
    expect(readScan(text, null)).toEqual({ kind: 'ticket', token });
  });

  test.each([`${address}/x/${token}`, `${address}/t/${token}/live`, `ftp://a/t/${token}`, 'http://a/t/12-x'])(
    'but not from %s',
    (text) => expect(readScan(text, null)).toEqual({ kind: 'unknown' }),
  );
});

test.each([
  [' http://192.168.1.10:8080/ ', address],
  ['HTTP://Quay.local', 'http://quay.local'],
  ['http://[fe80::1]:80', 'http://[fe80::1]:80'],
  ['192.168.1.10', null],
  ['http://a/b', null],
  ['http://a?b', null],
  ['http://name:word@a', null],
  ['javascript:alert(1)', null],
  ['http://quầy.vn', null],
  [`http://${'a'.repeat(60)}`, null],
])('the address %j is kept as %j', (typed, kept) => expect(plainAddress(typed)).toBe(kept));

test.each([
  ['a path', { address: `${address}/x` }],
  ['no whole hours', { ratingHours: 1.5 }],
  ['a week', { ratingHours: 168 }],
  ['numbers without pages', { join: true }],
])('settings with %s are refused', (_, changes) =>
  expect(phonesSchema.safeParse({ ...defaultPhone, ...changes }).success).toBe(false),
);

test('a text can be no markup, in an element or in an attribute', () => {
  expect(html`<p title="${'"><b>'}">${'<script>&'}${null}${false}${[html`<i>${1}</i>`]}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;b&gt;">&lt;script&gt;&amp;<i>1</i></p>',
  );
});
