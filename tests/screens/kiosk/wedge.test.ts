import { describe, expect, it } from 'vitest';
import { hear, SHORTEST_SCAN, silence } from '../../../renderer/screens/kiosk/wedge.ts';

const token = `12-${'0123456789abcdef'.repeat(2)}`;

/** Types keys with so many milliseconds between them; what was scanned, and which keys were swallowed. */
function type(
  keys: readonly string[],
  gap: number | ((i: number) => number),
  { repeat = false, shortest = SHORTEST_SCAN } = {},
) {
  let wedge = silence;
  let at = 1000;
  const scanned: string[] = [];
  const swallowed: string[] = [];
  keys.forEach((key, i) => {
    at += typeof gap === 'number' ? gap : gap(i);
    const heard = hear(wedge, { key, at, repeat }, shortest);
    wedge = heard.wedge;
    if (heard.scanned !== null) scanned.push(heard.scanned);
    if (heard.swallow) swallowed.push(key);
  });
  return { scanned, swallowed, wedge };
}

describe('a scanner that plays a keyboard', () => {
  it.each(['Enter', 'Tab'])('is read when it ends with %s, which then presses nothing', (end) => {
    const { scanned, swallowed, wedge } = type([...token, end], 8);
    expect(scanned).toEqual([token]);
    expect(swallowed.at(-1)).toBe(end);
    expect(wedge).toEqual(silence);
  });

  it('keeps all but its first keys from the field that has the focus', () => {
    expect(type([...token, 'Enter'], 8).swallowed.join('')).toBe(`${token.slice(5)}Enter`);
  });

  it('may press Shift before a capital', () => {
    const keys = [...token.toUpperCase()].flatMap((key) => (/[A-F]/.test(key) ? ['Shift', key] : [key]));
    expect(type([...keys, 'Enter'], 8).scanned).toEqual([token.toUpperCase()]);
  });

  it('is read again right after', () => {
    expect(
      type([...token, 'Enter', ...token, 'Enter'], (i) => (i === token.length + 1 ? 400 : 8)).scanned,
    ).toHaveLength(2);
  });

  it('may falter once it is sure, not before', () => {
    expect(type([...token, 'Enter'], (i) => (i > 4 && i % 7 === 0 ? 80 : 8)).scanned).toEqual([token]);
    expect(type([...token, 'Enter'], (i) => (i === 3 ? 80 : 8)).scanned).toEqual([token.slice(3)]);
  });

  it('does not read on over a pause: half a code is no code', () => {
    expect(type([...token, 'Enter'], (i) => (i === 17 ? 100 : 8)).scanned).toEqual([]);
  });
});

describe('a scanner where short codes are read', () => {
  const short = { shortest: 4 };

  it('reads four characters and their end, which then presses nothing', () => {
    expect(type([...'IH01', 'Enter'], 8, short)).toMatchObject({ scanned: ['IH01'], swallowed: ['Enter'] });
    expect(type([...'049323', 'Tab'], 8, short).scanned).toEqual(['049323']);
    expect(type([...'IH01', 'Enter'], 8)).toMatchObject({ scanned: [], swallowed: [] });
  });

  it('leaves a hand its Enter', () => {
    expect(type([...'049323', 'Enter'], 60, short)).toMatchObject({ scanned: [], swallowed: [] });
    expect(type([...'123', 'Enter'], 8, short)).toMatchObject({ scanned: [], swallowed: [] });
  });
});

describe("a hand's typing", () => {
  it('passes, as fast as hands are, with its Enter', () => {
    expect(type([...'khai sinh cho con trai', 'Enter'], 60)).toMatchObject({ scanned: [], swallowed: [] });
  });

  it('passes when two keys are rolled off at once', () => {
    const roll = (i: number) => (i % 3 === 2 ? 12 : 90);
    expect(type([...'chung thuc ban sao giay to', 'Enter'], roll)).toMatchObject({ scanned: [], swallowed: [] });
  });

  it('passes when a key is held down', () => {
    expect(type(Array.from({ length: 60 }, () => 'a').concat('Enter'), 20, { repeat: true })).toMatchObject({
      scanned: [],
      swallowed: [],
    });
  });

  it('passes at the edge: 30 ms apart is a hand', () => {
    expect(type([...token, 'Enter'], 30)).toMatchObject({ scanned: [], swallowed: [] });
    expect(type([...token, 'Enter'], 29).scanned).toEqual([token]);
  });

  it('is cut where no code is that long', () => {
    expect(
      type(
        Array.from({ length: 5000 }, () => 'x'),
        1,
      ).wedge.typed.length,
    ).toBeLessThanOrEqual(600);
  });
});
