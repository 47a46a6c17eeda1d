import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { neighbours, scanSubnet } from '../../../main/hub/printing/discovery/scan-subnet.ts';

const address = (own: string, netmask: string, internal = false, family = 'IPv4') => ({
  address: own,
  netmask,
  family,
  internal,
});

describe('the own networks', () => {
  test('are the hosts of each /24, without network and broadcast address', () => {
    const hosts = neighbours({ eth0: [address('192.168.1.77', '255.255.255.0')] });
    expect(hosts).toHaveLength(254);
    expect([hosts[0], hosts[76], hosts[253]]).toEqual(['192.168.1.1', '192.168.1.77', '192.168.1.254']);
  });

  test('of a larger network only what lies around; of a smaller one only it', () => {
    const large = neighbours({ eth0: [address('10.20.30.40', '255.0.0.0')] });
    expect([large[0], large.at(-1), large.length]).toEqual(['10.20.30.1', '10.20.30.254', 254]);
    expect(neighbours({ eth0: [address('10.0.0.6', '255.255.255.252')] })).toEqual(['10.0.0.5', '10.0.0.6']);
    expect(neighbours({ ppp0: [address('10.0.0.6', '255.255.255.255')] })).toEqual([]);
  });

  test('two cards in one network are one; loopback and IPv6 are none', () => {
    const mask = '255.255.255.0';
    expect(neighbours({ a: [address('10.0.0.6', mask)], b: [address('10.0.0.7', mask)] })).toHaveLength(254);
    expect(
      neighbours({
        lo: [address('127.0.0.1', '255.0.0.0', true)],
        eth0: [address('fe80::1', 'ffff::', false, 'IPv6')],
        gone: undefined,
      }),
    ).toEqual([]);
  });
});

describe('a scan', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  test('finds who listens, sends nothing, and lets go', async () => {
    const heard: Buffer[] = [];
    const ended: boolean[] = [];
    const server = createServer((socket: Socket) => {
      socket.on('data', (chunk) => heard.push(chunk));
      socket.on('error', () => {});
      socket.on('close', () => ended.push(true));
    });
    server.listen(0, '127.0.0.1');
    closing.push(() => server.close());
    await once(server, 'listening');
    const bound = server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : expect.fail('it does not listen');
    const found = await scanSubnet(['127.0.0.2', '127.0.0.1'], { port, ms: 5000 });
    expect(found).toEqual([
      { connection: { kind: 'tcp', host: '127.0.0.1', port }, title: '127.0.0.1', detail: `TCP 127.0.0.1:${port}` },
    ]);
    while (ended.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([]);
  });

  test('knocks at every door once, at so many together and no more', async () => {
    const hosts = Array.from({ length: 100 }, (_, index) => `10.0.0.${index + 1}`);
    const doors: string[] = [];
    let busy = 0;
    let most = 0;
    const knock = async (host: string): Promise<boolean> => {
      doors.push(host);
      busy += 1;
      most = Math.max(most, busy);
      await new Promise((resolve) => setImmediate(resolve));
      busy -= 1;
      return host.endsWith('7');
    };
    const found = await scanSubnet(hosts, { together: 16, knock });
    expect(doors.sort()).toEqual([...hosts].sort());
    expect(most).toBe(16);
    expect(found.map(({ title }) => title)).toEqual(hosts.filter((host) => host.endsWith('7')));
  });

  test('of nobody finds nobody', async () => {
    expect(await scanSubnet([])).toEqual([]);
  });
});
