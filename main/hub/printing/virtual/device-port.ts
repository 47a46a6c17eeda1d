import type { Said } from '../../../../shared/contract/virtual-printer.ts';
import { bufferSize, type RealTime, type ReceiveBuffer, realTimeEar, receiveBuffer } from './receive-buffer.ts';

/** The far end of a port: whoever is connected. Nothing here may throw. */
export interface Wire {
  send(bytes: Uint8Array): void;
  /** The connection is broken from the printer's side. */
  drop(): void;
  /** There is room again after `receive` said that there is none. */
  drained(): void;
}

/** A socket of the printer: bytes of one connection at a time. */
export interface DevicePort {
  /** False: nobody can connect now (no power, no cable, or somebody is there). */
  connect(wire: Wire): boolean;
  /** The far end has gone. What it had sent stays. */
  disconnect(wire: Wire): void;
  /** False: enough for now, wait for `drained`. Bytes without a connection are lost. */
  receive(wire: Wire, bytes: Uint8Array): boolean;
  /** From the next byte on, jobs are known under this label. */
  announce(label: string): void;
}

/** What the device sees of a port. */
export interface PortState {
  readonly buffer: ReceiveBuffer;
  wire: Wire | null;
  /** GS a: it tells every change. */
  automatic: boolean;
}

/** All sockets of the printer. */
export interface Ports {
  all: readonly PortState[];
  /** `label` names the jobs of who announces none. */
  add(label: string): DevicePort;
  /** Every connection breaks. */
  drop(): void;
  /** The same, once, when so many more bytes have come. */
  dropAfter(bytes: number): void;
  /** Who was told to wait may send again, when there is room. */
  release(): void;
}

interface PortWorld {
  isReachable(): boolean;
  /** Obeyed on receipt. */
  onRealTime(port: PortState, heard: RealTime): void;
  /** There are more bytes, or an end has gone. */
  goOn(): void;
  exchanged(heard: Said, answered: null): void;
}

/** None yet. */
export function createPorts(world: PortWorld): Ports {
  const all: PortState[] = [];
  const held = new Set<PortState>();
  let dropAfter: number | null = null;

  const drop = (): void => {
    dropAfter = null;
    held.clear();
    for (const port of all) {
      const { wire } = port;
      port.wire = null;
      wire?.drop();
    }
  };

  const add = (label: string): DevicePort => {
    const buffer = receiveBuffer(label);
    const ear = realTimeEar();
    const port: PortState = { buffer, wire: null, automatic: false };
    all.push(port);
    const take = (bytes: Uint8Array): void => {
      for (const heard of ear(bytes)) world.onRealTime(port, heard);
      buffer.add(bytes);
      world.goOn();
    };
    return {
      connect: (wire) => {
        if (!world.isReachable() || port.wire !== null) return false;
        port.wire = wire;
        world.exchanged({ text: label, means: 'connected' }, null);
        world.goOn();
        return true;
      },
      disconnect: (wire) => {
        if (port.wire !== wire) return;
        port.wire = null;
        held.delete(port);
        world.exchanged({ text: label, means: 'disconnected' }, null);
        world.goOn();
      },
      receive: (wire, bytes) => {
        if (port.wire !== wire) return true;
        if (dropAfter !== null && bytes.length >= dropAfter) {
          take(bytes.subarray(0, dropAfter));
          drop();
          return true;
        }
        if (dropAfter !== null) dropAfter -= bytes.length;
        take(bytes);
        if (port.wire !== wire || buffer.length < bufferSize) return true;
        held.add(port);
        return false;
      },
      announce: buffer.announce,
    };
  };

  return {
    all,
    add,
    drop,
    dropAfter: (bytes) => {
      if (bytes === 0) drop();
      else dropAfter = bytes;
    },
    release: () => {
      for (const port of [...held].filter(({ buffer }) => buffer.length < bufferSize / 2)) {
        held.delete(port);
        port.wire?.drained();
      }
    },
  };
}
