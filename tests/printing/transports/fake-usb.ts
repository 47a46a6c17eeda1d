import type {
  UsbConfigurationLike,
  UsbPrinterDevice,
} from '../../../main/hub/printing/transports/usb-printer-interface.ts';

type Alternate = UsbConfigurationLike['interfaces'][number]['alternates'][number];

const endpoint = (endpointNumber: number, direction: string) => ({
  endpointNumber,
  direction,
  type: 'bulk',
  packetSize: 64,
});

/** An alternate setting with a bulk endpoint out and, when `protocol` is 2, one back. */
export const alternate = (alternateSetting: number, interfaceClass: number, interfaceProtocol: number): Alternate => ({
  alternateSetting,
  interfaceClass,
  interfaceProtocol,
  endpoints: [endpoint(1, 'out'), ...(interfaceProtocol === 2 ? [endpoint(2, 'in')] : [])],
});

/** A configuration with one interface, number 0. */
export const configuration = (...alternates: readonly Alternate[]): UsbConfigurationLike => ({
  configurationValue: 1,
  interfaces: [{ interfaceNumber: 0, alternates }],
});

/** A USB printer that a test plays. */
export interface FakeUsbPrinter extends UsbPrinterDevice {
  /** What was called, in order. */
  calls: string[];
  received: number[];
  /** Says something at the next look. */
  say(...bytes: readonly number[]): void;
  /** From now on every transfer fails. */
  unplug(): void;
}

/** `usb` 3.1 as its source says: a wait that runs out rejects with "transferIn error: Cancelled". */
export function fakeUsbPrinter(configurations: readonly UsbConfigurationLike[]): FakeUsbPrinter {
  const calls: string[] = [];
  const received: number[] = [];
  const said: number[][] = [];
  let gone = false;
  const call = (name: string): Promise<void> => {
    calls.push(name);
    return Promise.resolve();
  };
  return {
    calls,
    received,
    vendorId: 0x04b8,
    productId: 0x0e15,
    deviceClass: 0,
    serialNumber: 'ABC',
    manufacturerName: 'EPSON',
    productName: 'TM-T82II',
    configuration: null,
    configurations,
    open: () => call('open'),
    close: () => call('close'),
    selectConfiguration: (value) => call(`configuration ${value}`),
    claimInterface: (number) => call(`claim ${number}`),
    releaseInterface: (number) => call(`release ${number}`),
    selectAlternateInterface: (number, setting) => call(`alternate ${number} ${setting}`),
    detachKernelDriver: async (number) => {
      await call(`detach ${number}`);
      throw new Error('detachKernelDriver error: no kernel driver attached');
    },
    transferOut: async (_endpoint, data) => {
      if (gone) throw new Error('transferOut error: Disconnected');
      received.push(...data);
      return { bytesWritten: data.length, status: 'ok' };
    },
    transferIn: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (gone) throw new Error('transferIn error: Disconnected');
      const next = said.shift();
      if (next === undefined) throw new Error('transferIn error: Cancelled');
      return { data: new DataView(Uint8Array.from(next).buffer), status: 'ok' };
    },
    say: (...bytes) => {
      said.push([...bytes]);
    },
    unplug: () => {
      gone = true;
    },
  };
}
