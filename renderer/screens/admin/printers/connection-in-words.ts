import type { PrinterConnection } from '../../../../shared/domain/printer.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { addressInWords } from './parse-address.ts';

const hex = (n: number): string => n.toString(16).padStart(4, '0');

/** "Mạng, 192.168.1.50": how a printer is connected, in one line. */
export function connectionInWords({ printers }: Words, connection: PrinterConnection): string {
  const text = printers.connection;
  switch (connection.kind) {
    case 'virtual':
      return text.virtual;
    case 'tcp':
      return fill(text.tcp, { address: addressInWords(connection.host, connection.port) });
    case 'device':
    case 'file':
      return fill(text[connection.kind], { path: connection.path });
    case 'serial':
      return fill(text.serial, { path: connection.path, baud: connection.baudRate });
    case 'usb':
      return fill(text.usb, { id: `${hex(connection.vendorId)}:${hex(connection.productId)}` });
    case 'windows-queue':
    case 'cups':
    case 'system':
      return fill(text[connection.kind], { queue: connection.queue });
  }
}

/** The same text for two connections to one printer: how a screen tells which ones it knows already. */
export function connectionKey(connection: PrinterConnection): string {
  switch (connection.kind) {
    case 'virtual':
      return 'virtual';
    case 'tcp':
      return `tcp ${connection.host.toLowerCase()} ${connection.port}`;
    case 'device':
    case 'serial':
    case 'file':
      return `path ${connection.path}`;
    case 'usb':
      return `usb ${connection.vendorId} ${connection.productId} ${connection.serialNumber ?? ''}`;
    case 'windows-queue':
    case 'cups':
    case 'system':
      return `queue ${connection.queue}`;
  }
}

/** Through a queue of the system no printer can answer: there is nothing to ask. */
export const isOneWay = ({ kind }: PrinterConnection): boolean =>
  kind === 'windows-queue' || kind === 'cups' || kind === 'system';
