import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressInWords, parseAddress } from '../../../../renderer/screens/admin/printers/parse-address.ts';
import { connectionSchema } from '../../../../shared/contract/paper-schemas.ts';

describe('an address of the network', () => {
  it.each([
    ['192.168.1.50', '', '192.168.1.50', 9100],
    ['  192.168.1.50  ', ' 9101 ', '192.168.1.50', 9101],
    ['192.168.1.50:9102', '9100', '192.168.1.50', 9102],
    ['tcp://192.168.1.50:9100/', '', '192.168.1.50', 9100],
    ['http://192.168.1.50/index.html', '9100', '192.168.1.50', 9100],
    ['printer-01.ubnd.local', '', 'printer-01.ubnd.local', 9100],
    ['fe80::1', '', 'fe80::1', 9100],
    ['[fe80::1]:9105', '', 'fe80::1', 9105],
  ])('is read from "%s" and port "%s"', (text, field, host, port) => {
    expect(parseAddress(text, field)).toEqual({ ok: true, host, port });
  });

  it.each(['', '   ', '192.168.1', '192.168.1.500', '1.2.3.4.5', 'máy in', 'a b', '-', 'host name', '[::1', 'a..b'])(
    'is not "%s"',
    (text) => {
      expect(parseAddress(text)).toEqual({ ok: false, problem: 'host' });
    },
  );

  it.each(['0', '65536', 'abc', '-1', '9100x'])('has no port "%s"', (port) => {
    expect(parseAddress('192.168.1.50', port)).toEqual({ ok: false, problem: 'port' });
    expect(parseAddress(`192.168.1.50:${port}`)).toEqual({ ok: false, problem: 'port' });
  });

  it('that the screen takes, the hub takes', () => {
    const part = fc.constantFrom(
      'a',
      '9',
      '.',
      ':',
      '-',
      '_',
      '192',
      'fe80',
      '/',
      ' ',
      '[',
      ']',
      'ế',
      '9100',
      'tcp://',
    );
    const typed = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(typed, fc.string(), fc.ipV4(), fc.ipV6(), fc.domain()),
        fc.string({ maxLength: 6 }),
        (text, port) => {
          const read = parseAddress(text, port);
          if (read.ok)
            expect(connectionSchema.safeParse({ kind: 'tcp', host: read.host, port: read.port }).success).toBe(true);
        },
      ),
    );
    expect(parseAddress(`a.${'b'.repeat(130)}`)).toEqual({ ok: false, problem: 'host' });
  });

  it('is shown without the usual port', () => {
    expect(addressInWords('192.168.1.50', 9100)).toBe('192.168.1.50');
    expect(addressInWords('192.168.1.50', 9101)).toBe('192.168.1.50:9101');
    expect(addressInWords('fe80::1', 9101)).toBe('[fe80::1]:9101');
  });
});
