import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { PrinterConnection } from '../../../shared/domain/printer.ts';

/** A connection in one line that every language reads: "192.168.1.50:9100", "/dev/usb/lp0", "USB 04b8:0e15". */
export function connectionInWords(connection: PrinterConnection): string {
  switch (connection.kind) {
    case 'virtual':
      return 'Xin Mời';
    case 'tcp':
      return `${connection.host.includes(':') ? `[${connection.host}]` : connection.host}:${connection.port}`;
    case 'device':
    case 'file':
      return connection.path;
    case 'serial':
      return `${connection.path} · ${connection.baudRate} baud`;
    case 'usb':
      return `USB ${hex(connection.vendorId)}:${hex(connection.productId)}`;
    case 'windows-queue':
    case 'system':
      return connection.queue;
    case 'cups':
      return `CUPS · ${connection.queue}`;
    default:
      return unreachable(connection);
  }
}

const hex = (n: number): string => n.toString(16).padStart(4, '0');
