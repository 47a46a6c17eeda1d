import { expect, test } from 'vitest';
import { pressPageUrl } from '../../main/shell/press-page.ts';

test('the page is the paper, to the micron, and can neither fetch nor run anything', () => {
  const png = Uint8Array.of(0x89, 0x50, 0xff, 0x00);
  const url = pressPageUrl({ png, size: { width: 80_000, height: 116_125 } });
  expect(url.startsWith('data:text/html;charset=utf-8;base64,')).toBe(true);
  const html = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64').toString();
  expect(html).toContain('@page{size:80mm 116.125mm;margin:0}');
  expect(html).toContain('width:80mm;height:116.125mm');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toContain('<script');
  const picture = /base64,([^"]+)">/.exec(html)?.[1] ?? '';
  expect([...Buffer.from(picture, 'base64')]).toEqual([...png]);
});
