import type { VirtualPrinterView } from '../../../../shared/contract/virtual-printer.ts';
import { toPng } from '../drawing/png.ts';
import type { Timers } from '../timers.ts';
import type { VirtualDevice } from './device.ts';

/** Tells who watches, at a pace that eyes can follow, and keeps the picture of the paper under way for them. */
export interface PaperWatch {
  /** Anything may have changed. */
  changed(): void;
  /** What hangs out of the slot, as it was at the last look. */
  underWay(): VirtualPrinterView['underWay'];
  onChange(listener: () => void): () => void;
  close(): void;
}

/** Milliseconds between two looks. */
const pace = 100;

/** `fingerprint` differs when what is shown does. Nobody watches: nothing is drawn. */
export function watchPaper(
  device: Pick<VirtualDevice, 'underWay'>,
  timers: Timers,
  fingerprint: () => string,
): PaperWatch {
  const listeners = new Set<() => void>();
  let shown: VirtualPrinterView['underWay'] = null;
  let told = '';
  let stale = false;
  let looking = false;
  let cancel = (): void => {};

  const draw = async (): Promise<void> => {
    const { label, rows, picture } = device.underWay();
    if (rows === (shown?.rows ?? 0) && (rows === 0 || label === shown?.label)) return;
    const bitmap = picture();
    if (bitmap === null) {
      shown = null;
      return;
    }
    const png = await toPng(bitmap);
    shown = { label, rows, picture: `data:image/png;base64,${png.toString('base64')}` };
  };

  const look = async (): Promise<void> => {
    stale = false;
    await draw();
    looking = false;
    if (stale) begin();
    const now = fingerprint();
    if (now === told) return;
    told = now;
    for (const listener of [...listeners]) listener();
  };

  const begin = (): void => {
    looking = true;
    cancel = timers.after(pace, () => void look());
  };

  return {
    changed: () => {
      stale = true;
      if (!looking && listeners.size > 0) begin();
    },
    underWay: () => shown,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      cancel();
    },
  };
}
