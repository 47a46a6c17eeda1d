import { type Conditions, fresh } from '../../../main/hub/printing/virtual/conditions.ts';
import { createDevice, type DeviceMake, type VirtualDevice } from '../../../main/hub/printing/virtual/device.ts';
import type { DevicePort, Wire } from '../../../main/hub/printing/virtual/device-port.ts';
import type { Piece } from '../../../main/hub/printing/virtual/slip.ts';
import { type ManualTimers, manualTimers } from '../manual-timers.ts';

/** A program at a port, as a test plays it. */
export interface Client {
  send(...bytes: (number | Uint8Array)[]): void;
  /** All that was answered since the last look, in hex. */
  heard(): string;
  isConnected(): boolean;
  leave(): void;
}

/** A device on the bench: its papers, and clients at its ports. */
export interface Bench {
  device: VirtualDevice;
  timers: ManualTimers;
  pieces: Piece[];
  /** True: pieces stay in the slot until `letOut`. */
  holdPapers: boolean;
  letOut(): void;
  /** Null when it was refused. */
  connect(port?: DevicePort): Client | null;
  /** Fails when it is refused. */
  client(port?: DevicePort): Client;
  port: DevicePort;
}

export function bench(conditions: Partial<Conditions> = {}, make: Partial<DeviceMake> = {}): Bench {
  const timers = manualTimers();
  const outs: (() => void)[] = [];
  const made = { widthDots: 576, cutter: true, maker: 'Xin Moi', model: 'VIRTUAL-80', ...make };
  const device = createDevice(
    made,
    {
      timers,
      outlet: (piece, out) => {
        table.pieces.push(piece);
        if (table.holdPapers) outs.push(out);
        else out();
      },
      changed: () => {},
      exchanged: () => {},
    },
    { ...fresh(made.widthDots), refills: false, ...conditions },
  );
  const connect = (port: DevicePort = table.port): Client | null => {
    let heard: number[] = [];
    let connected = true;
    const wire: Wire = {
      send: (bytes) => heard.push(...bytes),
      drop: () => {
        connected = false;
      },
      drained: () => {},
    };
    if (!port.connect(wire)) return null;
    return {
      send: (...bytes) => {
        for (const part of bytes) port.receive(wire, typeof part === 'number' ? Uint8Array.of(part) : part);
      },
      heard: () => {
        const said = Buffer.from(heard).toString('hex');
        heard = [];
        return said;
      },
      isConnected: () => connected,
      leave: () => port.disconnect(wire),
    };
  };
  const table: Bench = {
    device,
    timers,
    pieces: [],
    holdPapers: false,
    letOut: () => {
      for (const out of outs.splice(0)) out();
    },
    connect,
    client: (port) => {
      const client = connect(port);
      if (client === null) throw new Error('the printer refused the connection');
      return client;
    },
    port: device.addPort('hub'),
  };
  return table;
}

/** Rows of black and white that spell no command, `rows` of 72 bytes. */
export const dots = (rows: number): Uint8Array =>
  Uint8Array.from({ length: rows * 72 }, (_, at) => 0x80 | ((at * 7) & 0x7f));

/** GS v 0 with these rows of 72 bytes. */
export const raster = (bits: Uint8Array): Uint8Array => {
  const rows = bits.length / 72;
  return Uint8Array.of(0x1d, 0x76, 0x30, 0, 72, 0, rows & 255, rows >> 8, ...bits);
};

export const reset = Uint8Array.of(0x1b, 0x40);
export const cut = Uint8Array.of(0x1d, 0x56, 0x42, 0);
export const ask = (n: number): Uint8Array => Uint8Array.of(0x10, 0x04, n);
export const automatic = (n: number): Uint8Array => Uint8Array.of(0x1d, 0x61, n);
export const askPaper = Uint8Array.of(0x1d, 0x72, 1);
export const askId = (id: string): Uint8Array =>
  Buffer.concat([Uint8Array.of(0x1d, 0x28, 0x48, 6, 0, 0x30, 0x30), Buffer.from(id)]);

/** A whole job with this picture. */
export const job = (bits: Uint8Array): Uint8Array => Buffer.concat([reset, raster(bits), cut]);
