import type { ScreenChoice } from '../../../../shared/contract/shell.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** What a monitor may show, by its address. */
export const screenPaths = [
  '/kiosk',
  '/display',
  '/counter',
  '/rating',
  '/guide',
  '/poster',
  '/admin',
  '/paper',
] as const;
export type ScreenPath = (typeof screenPaths)[number];

export const kindOf = (path: string): ScreenPath => screenPaths.find((one) => path.split('?')[0] === one) ?? '/display';

export const nameOf = (path: string, { system }: Words): string =>
  system.screens[kindOf(path).slice(1) as keyof typeof system.screens].name;

/** An address that no other window of this PC has: each is a station of its own. */
export function freePath(path: string, others: readonly Pick<ScreenChoice, 'path'>[]): string {
  const isFree = (wanted: string): boolean => !others.some((one) => one.path === wanted);
  if (isFree(path)) return path;
  const mark = path.includes('?') ? '&' : '?';
  for (let n = 2; ; n += 1) if (isFree(`${path}${mark}screen=${n}`)) return `${path}${mark}screen=${n}`;
}
