import { unreachable } from '../../../../shared/basics/exhaustive.ts';
import type { VirtualPrinterAction, VirtualPrinterView } from '../../../../shared/contract/virtual-printer.ts';
import { type Conditions, rollMm, rowsOfRoll, stateOf } from './conditions.ts';
import type { VirtualDevice } from './device.ts';
import type { ExchangeLog } from './exchange-log.ts';
import type { PrinterServer } from './tcp-server.ts';

/** The printer as somebody stands before it. */
export interface PanelParts {
  device: Pick<VirtualDevice, 'conditions' | 'set' | 'cutLinkAfter' | 'waitingBytes'>;
  server: PrinterServer;
  log: ExchangeLog;
  widthDots: number;
  underWay(): VirtualPrinterView['underWay'];
}

/** Lines of the wire that a window shows. */
const shownExchanges = 16;

/** What its window shows. */
export function panelView({ device, server, log, widthDots, underWay }: PanelParts): VirtualPrinterView {
  const { power, pluggedIn, coverOpen, cutter, speed, mute, answers, ...rest } = device.conditions();
  return {
    state: stateOf(device.conditions()),
    widthDots,
    paperLeftMm: Math.max(0, Math.round(rest.rowsLeft / rest.rowsPerMm)),
    rollMm: rollMm.full,
    power,
    pluggedIn,
    coverOpen,
    cutter,
    speed,
    mute,
    answers,
    underWay: underWay(),
    waitingBytes: device.waitingBytes(),
    server: server.state(),
    exchanges: log.lines().slice(-shownExchanges),
  };
}

/** Differs when the window would: being asked the same again is no news. `newest`: the last paper that came out. */
export function fingerprint({ exchanges, underWay, ...view }: VirtualPrinterView, newest: string | undefined): string {
  return JSON.stringify([view, newest, underWay?.rows ?? 0, underWay?.label, exchanges.at(-1)?.seq ?? 0]);
}

const change = (device: PanelParts['device'], conditions: Partial<Conditions>): Promise<void> => {
  device.set(conditions);
  return Promise.resolve();
};

/** Does what a person did. Never rejects. */
export function act(
  { device, server }: Pick<PanelParts, 'device' | 'server'>,
  action: VirtualPrinterAction,
): Promise<void> {
  switch (action.type) {
    case 'set-roll':
      return change(device, {
        rowsLeft: rowsOfRoll(action.roll, device.conditions().rowsPerMm),
        refills: action.roll === 'new',
      });
    case 'set-cover':
      return change(device, { coverOpen: action.open });
    case 'set-cutter':
      return change(device, { cutter: cutterAfter(device.conditions().cutter, action.jammed) });
    case 'set-power':
      return change(device, { power: action.on });
    case 'set-link':
      return change(device, { pluggedIn: action.pluggedIn });
    case 'set-speed':
      return change(device, { speed: action.speed });
    case 'set-mute':
      return change(device, { mute: action.mute });
    case 'set-answer':
      return change(device, { answers: { ...device.conditions().answers, [action.kind]: action.known } });
    case 'cut-link':
      device.cutLinkAfter(action.afterBytes);
      return Promise.resolve();
    case 'listen':
      return server.listen(action.port);
    case 'stop-listening':
      return server.stop();
    default:
      return unreachable(action);
  }
}

/** A jam that has stopped a cut is known to the printer: freeing it is not enough, the printer has to be told. */
function cutterAfter(cutter: Conditions['cutter'], jammed: boolean): Conditions['cutter'] {
  if (jammed) return cutter === 'stopped' || cutter === 'freed' ? 'stopped' : 'jammed';
  return cutter === 'stopped' || cutter === 'freed' ? 'freed' : 'fine';
}
