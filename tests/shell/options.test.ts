import { describe, expect, test } from 'vitest';
import { type HubOptions, parseHubOptions } from '../../main/options.ts';

const defaults: HubOptions = {
  data: './data',
  port: 7070,
  host: '127.0.0.1',
  sample: false,
  printer: { kind: 'virtual' },
};

const parsed = (...argv: string[]) => {
  const result = parseHubOptions(argv, {});
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

const complaint = (...argv: string[]) => {
  const result = parseHubOptions(argv, {});
  if (result.ok) throw new Error('was accepted');
  expect(result.error).not.toContain('\n');
  return result.error;
};

describe('the options of the hub', () => {
  test('nothing given: everything has a default', () => {
    expect(parsed()).toEqual(defaults);
  });

  test('every option of the public surface', () => {
    expect(parsed('--data', '/srv/xin moi', '--port=8080', '--host', '0.0.0.0', '--printer', 'none')).toEqual({
      data: '/srv/xin moi',
      port: 8080,
      host: '0.0.0.0',
      sample: false,
      printer: { kind: 'none' },
    });
  });

  test.each([
    ['virtual', { kind: 'virtual' }],
    ['none', { kind: 'none' }],
    ['tcp://192.168.1.50:9100', { kind: 'tcp', host: '192.168.1.50', port: 9100 }],
    ['tcp://may-in.local', { kind: 'tcp', host: 'may-in.local', port: 9100 }],
    ['tcp://[fe80::1]:9101', { kind: 'tcp', host: 'fe80::1', port: 9101 }],
    ['file:/dev/usb/lp0', { kind: 'device', path: '/dev/usb/lp0' }],
    ['file:/dev/lp1', { kind: 'device', path: '/dev/lp1' }],
    ['file:/dev/null', { kind: 'file', path: '/dev/null' }],
    ['file:C:\\in\\ve.bin', { kind: 'file', path: 'C:\\in\\ve.bin' }],
  ])('printer %s', (text, printer) => {
    expect(parsed('--printer', text).printer).toEqual(printer);
  });

  test.each(['', 'usb', 'tcp://', 'tcp://:9100', 'tcp://may-in:0', 'tcp://may-in:99999', 'tcp://a b', 'file:'])(
    'printer "%s" is refused',
    (text) => {
      expect(complaint('--printer', text)).toContain('--printer must be');
    },
  );

  test.each(['-1', '65536', '80a', '', '1e3', '0x50', ' 80', '7070.0'])('port "%s" is refused', (port) => {
    expect(complaint(`--port=${port}`)).toContain('0 to 65535');
  });

  test('port 0 asks for any free port', () => {
    expect(parsed('--port', '0').port).toBe(0);
  });

  test('an unknown option, a stray word and a missing value are each named', () => {
    expect(complaint('--dta', 'x')).toContain('--dta');
    expect(complaint('kiosk')).toContain('kiosk');
    expect(complaint('--port')).toContain('--port');
    expect(complaint('--sample=yes')).toContain('--sample');
    expect(complaint('--data', '')).toContain('--data');
    expect(complaint('--host=')).toContain('--host');
  });

  test('the sample office stays on this PC', () => {
    for (const host of ['127.0.0.1', 'localhost', '::1', '127.0.0.53'])
      expect(parsed('--sample', '--host', host).sample).toBe(true);
    for (const host of ['0.0.0.0', '192.168.1.2', '::', '127.evil.example', '1270.0.0.1'])
      expect(complaint('--sample', '--host', host)).toMatch(/Văn phòng mẫu.*--sample works on this PC only/);
  });

  test('the environment fills in what no flag says', () => {
    const env = { XIN_MOI_DATA: '/srv/data', XIN_MOI_PORT: '81', XIN_MOI_PRINTER: 'none' };
    const result = parseHubOptions(['--port', '82'], env);
    expect(result).toEqual({
      ok: true,
      value: { ...defaults, data: '/srv/data', port: 82, printer: { kind: 'none' } },
    });
  });
});
