import { describe, expect, it } from 'vitest';
import { nextPaperWay, paperWay } from '../../renderer/screens/kiosk/paper-way.ts';
import type { PaperState } from '../../shared/contract/views.ts';
import { canPrint, printerStates } from '../../shared/domain/printer.ts';

const queued = { onPaper: true };
const at = (printer: PaperState, paperPlace: string | null = null) => ({ printer, paperPlace });
const here = paperWay(queued, at('ready'));
const there = paperWay(queued, at('ready', 'bàn hướng dẫn'));

describe('how somebody gets the paper', () => {
  it.each(printerStates)('%s: from the slot only when the printer can', (state) => {
    expect(paperWay(queued, at(state)).way).toBe(canPrint(state) ? 'here' : 'paused');
  });

  it('names the place when it comes out elsewhere', () => {
    expect(there).toEqual({ way: 'elsewhere', place: 'bàn hướng dẫn' });
  });

  it('promises none that the hub did not promise', () => {
    expect(paperWay({ onPaper: false }, at('ready'))).toEqual({ way: 'paused', chance: 'none' });
    expect(paperWay({ onPaper: false }, at('none'))).toEqual({ way: 'never' });
  });
});

describe('while the number is shown', () => {
  it.each(printerStates.filter((state) => !canPrint(state)))('%s ends the promise, for good', (state) => {
    const lost = nextPaperWay(here, at(state));
    // It may have come out a moment before.
    expect(lost).toEqual({ way: 'paused', chance: 'perhaps-out' });
    // A new roll brings back the printer, not this paper.
    expect(nextPaperWay(lost, at('ready'))).toBe(lost);
    expect(nextPaperWay(lost, at('ready', 'bàn hướng dẫn'))).toBe(lost);
  });

  it('follows the paper to the printer that stands in', () => {
    expect(nextPaperWay(here, at('ready', 'bàn hướng dẫn'))).toEqual(there);
  });

  it.each(['offline', 'unreachable'] as const)('%s before anything was sent: it may still come', (state) => {
    const waiting = paperWay(queued, at(state));
    expect(waiting).toEqual({ way: 'paused', chance: 'may-come' });
    expect(nextPaperWay(waiting, at('ready'))).toEqual(here);
    const ended = nextPaperWay(waiting, at('paper-end'));
    expect(ended).toEqual({ way: 'paused', chance: 'none' });
    expect(nextPaperWay(ended, at('ready'))).toBe(ended);
  });

  it('gives the same object while nothing changes', () => {
    for (const [way, now] of [
      [here, at('near-end')],
      [there, at('near-end', 'bàn hướng dẫn')],
      [paperWay(queued, at('offline')), at('unreachable')],
      [paperWay(queued, at('none')), at('ready')],
    ] as const) {
      expect(nextPaperWay(way, now)).toBe(way);
    }
  });
});
