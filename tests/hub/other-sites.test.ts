import http from 'node:http';
import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { openRawSocket } from '../support/raw-socket.ts';

/** The status of a request with headers that a browser, unlike `fetch` here, would set by itself. */
const statusOf = (url: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    http
      .request(url, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject)
      .end();
  });

const strangers = ['https://example.org', 'http://127.0.0.1:1', 'http://localhost', 'null', 'file://', ''];

test('given a page of another site, when it opens a socket to the hub, then it is refused', async () => {
  const office = await openOffice();
  for (const origin of strangers)
    await expect(openRawSocket(office.url, { origin }), origin).rejects.toThrow('HTTP 401');
});

test('given a page of another site, when it asks over HTTP, then it is refused, whatever it asks', async () => {
  const office = await openOffice();
  for (const origin of strangers)
    for (const path of ['/', '/health', '/trpc/welcome', '/paper/0001-A001.png'])
      expect(await statusOf(office.url + path, { origin }), `${origin} ${path}`).toBe(403);
  expect(await statusOf(`${office.url}/trpc/pair`, { origin: 'https://example.org' }, 'POST')).toBe(403);
});

test('given a page of the hub itself, or a script without an origin, when it asks, then it is answered', async () => {
  const office = await openOffice();
  await (await openRawSocket(office.url, { origin: office.url })).close();
  await (await openRawSocket(office.url)).close();
  expect(await statusOf(`${office.url}/health`, { origin: office.url })).toBe(200);
  expect(await statusOf(`${office.url}/health`, {})).toBe(200);
});

test("given a name on the internet that points at this PC, when its page asks, then it is no page of the hub's", async () => {
  const office = await openOffice();
  const { port } = new URL(office.url);
  const rebound = { origin: `http://rebound.example.org:${port}`, host: `rebound.example.org:${port}` };
  await expect(openRawSocket(office.url, rebound)).rejects.toThrow('HTTP');
  expect(await statusOf(`${office.url}/trpc/welcome`, rebound)).toBe(403);
});

test('given a page, when the hub serves it, then it may load nothing from elsewhere and be framed by nobody', async () => {
  const office = await openOffice();
  const { headers } = await fetch(`${office.url}/kiosk`);
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('access-control-allow-origin')).toBeNull();
});
