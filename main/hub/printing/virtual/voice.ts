import type { AnswerKind, ExchangeMeaning, Said } from '../../../../shared/contract/virtual-printer.ts';
import {
  automaticBytes,
  automaticMeaning,
  paperByte,
  paperMeaning,
  realTimeByte,
  realTimeMeaning,
} from './conditions.ts';
import type { PortState } from './device-port.ts';
import { inHex } from './exchange-log.ts';
import type { Body } from './mechanism.ts';

/** What the printer says; each goes to the port that asked. Without power, mute, or not knowing the question: nothing. */
export interface Voice {
  /** DLE EOT. */
  realTime(port: PortState, n: 1 | 2 | 3 | 4): void;
  /** GS a; `heard` null: by itself. */
  automatic(port: PortState, heard: Said | null): void;
  /** GS r 1. */
  paper(port: PortState, heard: Said | null): void;
  /** GS ( H function 48: everything before is on paper. */
  processId(port: PortState, heard: Said | null, id: Uint8Array): void;
  /** GS I: `_`, the name, a zero. */
  name(port: PortState, heard: Said | null, name: string): void;
  /** An automatic status to each who wants it, when it is not the one that was told last. */
  tellChanges(ports: readonly PortState[]): void;
}

const asked = { 1: 'ask-printer', 2: 'ask-offline', 3: 'ask-error', 4: 'ask-paper' } as const;

/** `exchanged` hears of every question and answer. */
export function createVoice(body: Body, exchanged: (heard: Said | null, answered: Said | null) => void): Voice {
  let told = automaticBytes(body.now).join();

  const say = (
    { port, heard, kind }: { port: PortState; heard: Said | null; kind: AnswerKind | 'name' },
    bytes: Uint8Array,
    means: ExchangeMeaning,
    text = inHex(bytes),
  ): void => {
    const { power, mute, answers } = body.now;
    const speaks = power && !mute && (kind === 'name' || answers[kind]) && port.wire !== null;
    if (speaks) port.wire?.send(bytes);
    if (speaks || heard !== null) exchanged(heard, speaks ? { text, means } : null);
  };

  const automatic: Voice['automatic'] = (port, heard) =>
    say({ port, heard, kind: 'automatic' }, Uint8Array.from(automaticBytes(body.now)), automaticMeaning(body.now));

  return {
    realTime: (port, n) => {
      const heard: Said = { text: `DLE EOT ${n}`, means: asked[n] };
      say({ port, heard, kind: 'realTime' }, Uint8Array.of(realTimeByte(body.now, n)), realTimeMeaning(body.now, n));
    },
    automatic,
    paper: (port, heard) =>
      say({ port, heard, kind: 'paper' }, Uint8Array.of(paperByte(body.now)), paperMeaning(body.now)),
    processId: (port, heard, id) => {
      const text = `37 22 ${String.fromCharCode(...id)} 00`;
      say({ port, heard, kind: 'processId' }, Uint8Array.of(0x37, 0x22, ...id, 0), 'done', text);
    },
    name: (port, heard, name) => say({ port, heard, kind: 'name' }, Buffer.from(`_${name}\0`, 'latin1'), 'name', name),
    tellChanges: (ports) => {
      const bytes = automaticBytes(body.now).join();
      if (bytes === told) return;
      told = bytes;
      for (const port of ports) if (port.automatic && port.wire !== null) automatic(port, null);
    },
  };
}
