import type { VirtualPrinterAction, VirtualPrinterView } from '../../../../shared/contract/virtual-printer.ts';
import { processTimers, type Timers } from '../timers.ts';
import type { OpenChannel } from '../transports/channel.ts';
import { type Conditions, fresh } from './conditions.ts';
import { createDevice } from './device.ts';
import { createExchangeLog } from './exchange-log.ts';
import { openLine } from './line.ts';
import { act, fingerprint, type PanelParts, panelView } from './panel.ts';
import type { PaperFile } from './paper-folder.ts';
import { createPaperOutlet } from './paper-outlet.ts';
import { watchPaper } from './paper-watch.ts';
import { createPrinterServer } from './tcp-server.ts';

/** The device on its desk: it stands there with its paper and its faults, whoever is connected. */
export interface VirtualMachine {
  /** A line to it as the hub's own; waits until the line before has ended. */
  open: OpenChannel;
  /** From the next byte on that line, papers carry this label. */
  announce(label: string): void;
  /** Looks whether its paper can leave it, i.e. whether its folder can be written. */
  check(): Promise<void>;
  /** The newest papers, newest last. */
  papers(): readonly PaperFile[];
  /** How it stands there, for its window. */
  view(): VirtualPrinterView;
  /** What a person does to it. Never rejects: what came of it is in the view. */
  act(action: VirtualPrinterAction): Promise<void>;
  /** Calls after changes that the window shows, ten times a second at most; the result ends it. */
  onChange(listener: () => void): () => void;
  /** Waits for the paper on its way and stops serving other programs. */
  close(): Promise<void>;
}

/** How it is made, what a test brings in place of the world's, and how it stands there at first. */
export interface MachineOptions {
  /** Dots across, a multiple of 8. */
  widthDots: number;
  cutter: boolean;
  /** Epoch milliseconds. */
  now?: () => number;
  timers?: Timers;
  conditions?: Partial<Conditions>;
}

/** Only what a file's name may hold. */
const labelOf = (label: string): string => label.replace(/[^A-Za-z0-9-]/g, '') || 'paper';

/** Puts its papers into `folder`, numbered on after what that holds. A folder in trouble is paper that is stuck. */
export function createVirtualMachine(folder: string, options: MachineOptions): VirtualMachine {
  const { widthDots, cutter, now = Date.now, timers = processTimers, conditions = {} } = options;
  const log = createExchangeLog();
  const changed = (): void => watch.changed();
  const outlet = createPaperOutlet(folder, {
    timers,
    now,
    onBlocked: (outletBlocked) => device.set({ outletBlocked }),
    onPaper: changed,
  });
  const device = createDevice(
    { widthDots, cutter, maker: 'Xin Moi', model: 'VIRTUAL-80' },
    { timers, outlet: outlet.put, changed, exchanged: log.add },
    { ...fresh(widthDots), ...conditions },
  );
  const watch = watchPaper(device, timers, () => fingerprint(panelView(panel), outlet.papers().at(-1)?.file));
  const port = device.addPort('hub');
  const server = createPrinterServer(device.addPort('tcp'), changed);
  const panel: PanelParts = { device, server, log, widthDots, underWay: watch.underWay };

  return {
    open: openLine(port, outlet.check),
    announce: (label) => port.announce(labelOf(label)),
    check: outlet.check,
    papers: outlet.papers,
    view: () => panelView(panel),
    act: (action) => act(panel, action),
    onChange: watch.onChange,
    close: async () => {
      await server.stop();
      await outlet.close();
      watch.close();
    },
  };
}
