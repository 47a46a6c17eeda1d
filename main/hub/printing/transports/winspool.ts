/** An open printer: a HANDLE of Windows. */
export type WinspoolHandle = bigint;

/** What the spooler says of a queue: three members of PRINTER_INFO_2. */
export interface WinspoolState {
  /** PRINTER_STATUS_… bits; 0 when all is well or nobody knows. */
  status: number;
  /** PRINTER_ATTRIBUTE_… bits. */
  attributes: number;
  /** Jobs that wait in the queue. */
  jobs: number;
}

/**
 * The functions of the Windows print spooler that printing raw bytes needs. Null or false: it refused; the reason
 * (GetLastError) belongs to the thread that called, and these calls run on others.
 */
export interface Winspool {
  /** OpenPrinter. */
  open(queue: string): Promise<WinspoolHandle | null>;
  /** StartDocPrinter with DOC_INFO_1 and datatype RAW: the number of the spooler's job. */
  startDocument(printer: WinspoolHandle, name: string): Promise<number | null>;
  /** StartPagePrinter. */
  startPage(printer: WinspoolHandle): Promise<boolean>;
  /** WritePrinter: how many bytes were taken. */
  write(printer: WinspoolHandle, bytes: Uint8Array): Promise<number | null>;
  /** EndPagePrinter. */
  endPage(printer: WinspoolHandle): Promise<boolean>;
  /** EndDocPrinter. */
  endDocument(printer: WinspoolHandle): Promise<boolean>;
  /** AbortPrinter: throws away what was spooled of the document. */
  abort(printer: WinspoolHandle): Promise<boolean>;
  /** ClosePrinter. */
  close(printer: WinspoolHandle): Promise<boolean>;
  /** GetPrinter, level 2. */
  state(printer: WinspoolHandle): Promise<WinspoolState | null>;
  /** EnumPrinters, level 4: the names of the local and the connected queues. */
  queues(): Promise<readonly string[] | null>;
}

/** PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS (EnumPrinters function, parameter Flags). */
const localAndConnected = 0x2 | 0x4;

/** Bytes for a GetPrinter or EnumPrinters that the queues of an office fit in at the first try. */
const roomAtFirst = 64 * 1024;

let loading: Promise<Winspool> | null = null;

/** The spooler of this PC: loaded at the first use, and again after a failure. */
export function winspool(): Promise<Winspool> {
  loading ??= loadWinspool().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/**
 * The real spooler, through koffi. Signatures after the pages "OpenPrinter", "StartDocPrinter", "StartPagePrinter",
 * "WritePrinter", "EndPagePrinter", "EndDocPrinter", "AbortPrinter", "ClosePrinter", "GetPrinter" and "EnumPrinters"
 * (learn.microsoft.com, win32/printdocs) and their structures DOC_INFO_1, PRINTER_INFO_2 and PRINTER_INFO_4. Microsoft
 * calls each of them blocking, so all run on koffi's own threads. Called against a stand-in library of the same
 * signatures; not yet run on Windows. Rejects where there is no such library.
 */
export async function loadWinspool(library = 'winspool.drv'): Promise<Winspool> {
  const koffi = await import('koffi');
  const lib = koffi.load(library);
  const handle = 'void *';
  const outNumber = koffi.out(koffi.pointer('uint32'));
  const docInfo1 = koffi.struct({ pDocName: 'str16', pOutputFile: 'str16', pDatatype: 'str16' });
  const printerInfo2 = koffi.struct({
    pServerName: 'void *',
    pPrinterName: 'void *',
    pShareName: 'void *',
    pPortName: 'void *',
    pDriverName: 'void *',
    pComment: 'void *',
    pLocation: 'void *',
    pDevMode: 'void *',
    pSepFile: 'void *',
    pPrintProcessor: 'void *',
    pDatatype: 'void *',
    pParameters: 'void *',
    pSecurityDescriptor: 'void *',
    Attributes: 'uint32',
    Priority: 'uint32',
    DefaultPriority: 'uint32',
    StartTime: 'uint32',
    UntilTime: 'uint32',
    Status: 'uint32',
    cJobs: 'uint32',
    AveragePPM: 'uint32',
  });
  const printerInfo4 = koffi.struct({ pPrinterName: 'str16', pServerName: 'str16', Attributes: 'uint32' });

  /** A function of the library as a promise of its 32-bit result: BOOL, or DWORD. */
  type Parameter = string | ReturnType<typeof koffi.pointer> | ReturnType<typeof koffi.out>;
  const bind = (name: string, parameters: Parameter[]) => {
    const call = lib.func('__stdcall', name, 'uint32', parameters);
    return (...values: readonly unknown[]): Promise<number> =>
      new Promise((resolve, reject) => {
        call.async(...values, (error: Error | null, result: number) => (error ? reject(error) : resolve(result)));
      });
  };
  const openPrinter = bind('OpenPrinterW', ['str16', koffi.out(koffi.pointer(handle)), 'void *']);
  const startDocPrinter = bind('StartDocPrinterW', [handle, 'uint32', koffi.pointer(docInfo1)]);
  const startPagePrinter = bind('StartPagePrinter', [handle]);
  const writePrinter = bind('WritePrinter', [handle, 'void *', 'uint32', outNumber]);
  const endPagePrinter = bind('EndPagePrinter', [handle]);
  const endDocPrinter = bind('EndDocPrinter', [handle]);
  const abortPrinter = bind('AbortPrinter', [handle]);
  const closePrinter = bind('ClosePrinter', [handle]);
  const getPrinter = bind('GetPrinterW', [handle, 'uint32', 'void *', 'uint32', outNumber]);
  const enumPrinters = bind('EnumPrintersW', ['uint32', 'str16', 'uint32', 'void *', 'uint32', outNumber, outNumber]);

  return {
    open: async (queue) => {
      const opened: (bigint | null)[] = [null];
      // No PRINTER_DEFAULTS: the right to use the printer, and the datatype comes with the document.
      const ok = await openPrinter(queue, opened, null);
      return ok === 0 ? null : (opened[0] ?? null);
    },
    startDocument: async (printer, name) => {
      const job = await startDocPrinter(printer, 1, { pDocName: name, pOutputFile: null, pDatatype: 'RAW' });
      return job === 0 ? null : job;
    },
    startPage: async (printer) => (await startPagePrinter(printer)) !== 0,
    write: async (printer, bytes) => {
      const taken = [0];
      const ok = await writePrinter(printer, bytes, bytes.length, taken);
      return ok === 0 ? null : (taken[0] ?? 0);
    },
    endPage: async (printer) => (await endPagePrinter(printer)) !== 0,
    endDocument: async (printer) => (await endDocPrinter(printer)) !== 0,
    abort: async (printer) => (await abortPrinter(printer)) !== 0,
    close: async (printer) => (await closePrinter(printer)) !== 0,
    state: async (printer) => {
      const found = await withRoom((room, needed) => getPrinter(printer, 2, room, room.length, needed));
      if (found === null) return null;
      const { Status, Attributes, cJobs } = koffi.decode(found, printerInfo2);
      return { status: Status, attributes: Attributes, jobs: cJobs };
    },
    queues: async () => {
      const count = [0];
      const found = await withRoom((room, needed) =>
        enumPrinters(localAndConnected, null, 4, room, room.length, needed, count),
      );
      if (found === null) return null;
      const rows: readonly { pPrinterName: string | null }[] = koffi.decode(found, printerInfo4, count[0] ?? 0);
      return rows.flatMap(({ pPrinterName }) => (pPrinterName === null ? [] : [pPrinterName]));
    },
  };
}

/** Calls with room for the answer, and once more with as much as was needed; null when it refused. */
async function withRoom(call: (room: Buffer, needed: number[]) => Promise<number>): Promise<Buffer | null> {
  let room = Buffer.alloc(roomAtFirst);
  for (let tries = 0; tries < 3; tries += 1) {
    const needed = [0];
    if ((await call(room, needed)) !== 0) return room;
    const bytes = needed[0] ?? 0;
    if (bytes <= room.length) return null;
    room = Buffer.alloc(bytes);
  }
  return null;
}
