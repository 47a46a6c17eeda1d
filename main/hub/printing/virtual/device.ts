import type { Said } from '../../../../shared/contract/virtual-printer.ts';
import type { Timers } from '../timers.ts';
import { type Command, readCommand, usualLineDots } from './commands.ts';
import { type Conditions, fresh, isOffline, isReachable } from './conditions.ts';
import { createPorts, type DevicePort, type PortState } from './device-port.ts';
import { type Body, createMechanism, type Step } from './mechanism.ts';
import type { RealTime } from './receive-buffer.ts';
import type { Piece } from './slip.ts';
import { createVoice } from './voice.ts';

/** How the device is made. */
export interface DeviceMake {
  /** Dots across, a multiple of 8. */
  widthDots: number;
  /** False: cuts do nothing; a person tears the paper when 15 mm were fed in a row. */
  cutter: boolean;
  maker: string;
  model: string;
}

/** What the device has to do with the world. */
export interface DeviceWorld {
  timers: Timers;
  /** A piece has left the printer. It goes on, and answers, only after `out`: what is said to be printed can be held. */
  outlet(piece: Piece, out: () => void): void;
  /** Anything may have changed that can be seen from outside. */
  changed(): void;
  /** `heard` null: it spoke by itself. `answered` null: it said nothing. */
  exchanged(heard: Said | null, answered: Said | null): void;
}

/** A thermal printer that obeys bytes. */
export interface VirtualDevice {
  /** A new way in; `label` names the jobs of who announces none. */
  addPort(label: string): DevicePort;
  conditions(): Conditions;
  /** Something was done to it: what has to follow follows at once. */
  set(change: Partial<Conditions>): void;
  /** Every connection breaks once, when so many more bytes have come. */
  cutLinkAfter(bytes: number): void;
  underWay(): { label: string; rows: number; picture(): Piece['bitmap'] | null };
  waitingBytes(): number;
}

/** `conditions`: how it stands there at first. */
export function createDevice(
  make: DeviceMake,
  world: DeviceWorld,
  conditions: Conditions = fresh(make.widthDots),
): VirtualDevice {
  const body: Body = { now: conditions };
  let hand: PortState | null = null;
  let align: 0 | 1 | 2 = 0;
  let lineDots = usualLineDots;
  let working = false;

  const forgetSettings = (): void => {
    align = 0;
    lineDots = usualLineDots;
  };

  /** A command in its turn, after everything that came before it. */
  const obey = (port: PortState, { effect, length, said }: Command): void => {
    const bytes = port.buffer.waiting().slice(0, length);
    const label = port.buffer.label();
    port.buffer.consume(length);
    switch (effect.kind) {
      case 'skip':
        return;
      case 'ask-paper':
        return voice.paper(port, said);
      case 'ask-process-id':
        return voice.processId(port, said, effect.id);
      case 'ask-name':
        return voice.name(port, said, make[effect.of]);
      case 'reset':
        // Somebody begins anew: what a broken job left hanging out is torn off, not printed on.
        paper.tear(true);
        port.automatic = false;
        forgetSettings();
        break;
      case 'align':
        align = effect.to;
        break;
      case 'line-spacing':
        lineDots = effect.dots;
        break;
      case 'feed':
        paper.begin({ kind: 'feed', rows: effect.dots });
        break;
      case 'feed-lines':
        paper.begin({ kind: 'feed', rows: effect.lines * lineDots });
        break;
      case 'raster':
        paper.begin({ ...effect, align });
        break;
      case 'cut':
        paper.begin({ kind: 'cut' });
        break;
      case 'automatic':
        port.automatic = effect.on && body.now.answers.automatic;
        break;
      case 'pass':
      case 'unknown':
        break;
    }
    if (paper.slip.rows === 0) paper.slip.label = label;
    paper.slip.record(bytes);
    if (effect.kind === 'automatic' && port.automatic) voice.automatic(port, said);
    else if (said !== null) world.exchanged(said, null);
  };

  const advance = (port: PortState): Step => {
    const { buffer } = port;
    if (paper.isBusy()) return paper.advance(buffer);
    const command = buffer.length === 0 ? null : readCommand(buffer.waiting(), 0);
    if (command === null) return 'starved';
    obey(port, command);
    return 'done';
  };

  /** Another port gets its turn between jobs, or when the one in hand broke off inside one. */
  const takeNext = (): boolean => {
    const next = ports.all.find((port) => port !== hand && port.buffer.length > 0);
    const isInside = hand !== null && (paper.isBusy() || paper.slip.rows > 0 || hand.buffer.length > 0);
    if (next === undefined || (isInside && hand?.wire !== null)) return false;
    hand?.buffer.clear();
    hand = next;
    return true;
  };

  const step = (): boolean => {
    if (!body.now.power || paper.isHeld() || isOffline(body.now)) return false;
    const done = hand === null ? 'starved' : advance(hand);
    return done === 'done' || (done === 'starved' && takeNext());
  };

  /** As far as it goes. */
  const goOn = (): void => {
    if (working) return;
    working = true;
    while (step());
    working = false;
    paper.turn();
    voice.tellChanges(ports.all);
    ports.release();
    world.changed();
  };

  /** DLE ENQ: only when a person has mended the cutter, else it is ignored. */
  const recover = (n: 1 | 2): void => {
    if (body.now.cutter !== 'freed') return;
    body.now = { ...body.now, cutter: 'fine' };
    if (n === 1) return;
    paper.halt();
    for (const { buffer } of ports.all) buffer.clear();
    paper.tear(true);
  };

  const onRealTime = (port: PortState, heard: RealTime): void => {
    if (heard.kind === 'ask') return voice.realTime(port, heard.n);
    world.exchanged({ text: `DLE ENQ ${heard.n}`, means: heard.n === 1 ? 'resume' : 'clear' }, null);
    recover(heard.n);
  };

  /** Without power it forgets what it was told and sent; the paper that hangs out is torn off. */
  const forgetAll = (): void => {
    paper.halt();
    forgetSettings();
    hand = null;
    for (const port of ports.all) {
      port.buffer.clear();
      port.automatic = false;
    }
    const { cutter } = body.now;
    if (cutter === 'stopped') body.now = { ...body.now, cutter: 'jammed' };
    if (cutter === 'freed') body.now = { ...body.now, cutter: 'fine' };
    paper.tear(true);
  };

  const set = (change: Partial<Conditions>): void => {
    const before = body.now;
    body.now = { ...before, ...change };
    // Opening and closing the cover tells the printer that its cutter was mended (Epson: recoverable error).
    const coverCycled = before.coverOpen && !body.now.coverOpen;
    if (coverCycled && body.now.cutter === 'freed') body.now = { ...body.now, cutter: 'fine' };
    if (!isReachable(body.now)) ports.drop();
    if (before.power && !body.now.power) forgetAll();
    goOn();
  };

  const voice = createVoice(body, world.exchanged);
  const paper = createMechanism(make, body, { timers: world.timers, outlet: world.outlet, goOn });
  const ports = createPorts({
    isReachable: () => isReachable(body.now),
    onRealTime,
    goOn,
    exchanged: world.exchanged,
  });

  return {
    addPort: ports.add,
    conditions: () => body.now,
    set,
    cutLinkAfter: (bytes) => {
      ports.dropAfter(bytes);
      world.changed();
    },
    underWay: () => ({ label: paper.slip.label, rows: paper.slip.rows, picture: paper.slip.picture }),
    waitingBytes: () => ports.all.reduce((sum, { buffer }) => sum + buffer.length, 0),
  };
}
