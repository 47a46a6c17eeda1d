import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';
import { type ListUsbDevices, listUsbDevices } from '../transports/usb.ts';
import { findPrinterInterface, type UsbPrinterDevice } from '../transports/usb-printer-interface.ts';

/** Classes of devices worth opening, which takes time: by interface, printers, and miscellaneous ones (usb.org). */
const mayBePrinter: readonly number[] = [0x00, 0x07, 0xef];

/** USB devices with a printer's interface. Rejects where there is no USB, e.g. without `/sys/bus/usb`. */
export async function usbDevices(list: ListUsbDevices = listUsbDevices): Promise<FoundPrinter[]> {
  const candidates = (await list()).filter(({ deviceClass }) => mayBePrinter.includes(deviceClass));
  return candidates.flatMap((device) => {
    try {
      return findPrinterInterface(device.configurations) === null ? [] : [foundAt(device)];
    } catch {
      // `usb` opens a device to look at it, and most are not for us to open.
      return [];
    }
  });
}

function foundAt(device: UsbPrinterDevice): FoundPrinter {
  const { vendorId, productId } = device;
  const serialNumber = device.serialNumber || null;
  const ids = [vendorId, productId].map((id) => id.toString(16).padStart(4, '0')).join(':');
  const name = [device.manufacturerName, device.productName].filter(Boolean).join(' ').trim();
  return {
    connection: { kind: 'usb', vendorId, productId, serialNumber },
    title: name || `USB ${ids}`,
    detail: `USB ${ids}${serialNumber === null ? '' : ` ${serialNumber}`}`,
  };
}
