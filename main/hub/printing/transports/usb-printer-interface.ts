/** The part of a WebUSB device that a printer needs; `usb` 3 gives such devices, a test its own. */
export interface UsbPrinterDevice {
  readonly vendorId: number;
  readonly productId: number;
  /** bDeviceClass, known without opening the device; printers say 0 (each interface has its own class) or 7. */
  readonly deviceClass: number;
  readonly serialNumber?: string | null | undefined;
  readonly productName?: string | null | undefined;
  readonly manufacturerName?: string | null | undefined;
  readonly configuration?: UsbConfigurationLike | null | undefined;
  readonly configurations: readonly UsbConfigurationLike[];
  open(): Promise<void>;
  close(): Promise<void>;
  selectConfiguration(configurationValue: number): Promise<void>;
  claimInterface(interfaceNumber: number): Promise<void>;
  releaseInterface(interfaceNumber: number): Promise<void>;
  selectAlternateInterface(interfaceNumber: number, alternateSetting: number): Promise<void>;
  /** Linux only; rejects when no driver of the kernel holds the interface. */
  detachKernelDriver(interfaceNumber: number): Promise<void>;
  /** `timeout` in milliseconds, beyond the WebUSB standard: `usb` gives up after 1000 without it. */
  transferOut(
    endpointNumber: number,
    data: Uint8Array<ArrayBuffer>,
    timeout: number,
  ): Promise<{ bytesWritten: number; status?: string | undefined }>;
  transferIn(
    endpointNumber: number,
    length: number,
    timeout: number,
  ): Promise<{ data?: DataView | undefined; status?: string | undefined }>;
}

/** One configuration of a device, as WebUSB's USBConfiguration. */
export interface UsbConfigurationLike {
  readonly configurationValue: number;
  readonly interfaces: readonly {
    readonly interfaceNumber: number;
    readonly alternates: readonly {
      readonly alternateSetting: number;
      readonly interfaceClass: number;
      readonly interfaceProtocol: number;
      readonly endpoints: readonly {
        readonly endpointNumber: number;
        readonly direction: string;
        readonly type: string;
        readonly packetSize: number;
      }[];
    }[];
  }[];
}

/** Where the bytes go in and out of a USB printer. */
export interface UsbPrinterInterface {
  configuration: number;
  number: number;
  alternate: number;
  out: number;
  /** Null: the printer can't answer. `packet`: bytes of one answer at most. */
  in: { endpoint: number; packet: number } | null;
}

/** Base class 07h, printers (USB Device Class Definition for Printing Devices 1.1). */
const printerClass = 7;

/** Of the same document: 02h is bidirectional and plain, 01h one-way; 03h (IEEE 1284.4) would want packets of its own. */
const protocols: readonly number[] = [2, 1];

/** The printer interface of a device, the bidirectional one first; null when it is no printer. */
export function findPrinterInterface(configurations: readonly UsbConfigurationLike[]): UsbPrinterInterface | null {
  const found = configurations.flatMap((configuration) =>
    configuration.interfaces.flatMap(({ interfaceNumber, alternates }) =>
      alternates.flatMap((alternate) => {
        if (alternate.interfaceClass !== printerClass || !protocols.includes(alternate.interfaceProtocol)) return [];
        const bulk = alternate.endpoints.filter(({ type }) => type === 'bulk');
        const out = bulk.find(({ direction }) => direction === 'out');
        const back = bulk.find(({ direction }) => direction === 'in');
        if (out === undefined) return [];
        return [
          {
            rank: protocols.indexOf(alternate.interfaceProtocol),
            configuration: configuration.configurationValue,
            number: interfaceNumber,
            alternate: alternate.alternateSetting,
            out: out.endpointNumber,
            in: back === undefined ? null : { endpoint: back.endpointNumber, packet: back.packetSize },
          },
        ];
      }),
    ),
  );
  const best = found.sort((one, other) => one.rank - other.rank)[0];
  if (best === undefined) return null;
  const { rank: _, ...printer } = best;
  return printer;
}
