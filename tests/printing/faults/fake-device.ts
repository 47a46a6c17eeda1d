/** What a printer answers, and how; everything may be changed while it runs. */
export interface Manners {
  realTime: boolean;
  /** Obeys GS a. */
  automatic: boolean;
  /** Answers GS r 1. */
  paper: boolean;
  /** Answers GS ( H function 48. */
  processId: boolean;
  /** Milliseconds that it thinks about each answer, and about one to GS r besides. */
  slow: number;
  slowPaper: number;
  /** Sent after each answer. */
  noise: readonly number[];
  /** Answers DLE EOT only of these kinds. */
  knows: readonly number[];
  /** Milliseconds that the head takes for a row; 0: none. */
  rowTime: number;
  /** Bytes of jobs that it has room for: while it is full it reads nothing more, not even questions. */
  room: number;
  /** What it calls itself (GS I 66, 67). */
  names: { maker: string; model: string } | null;
}

export const cheap: Manners = {
  realTime: true,
  automatic: false,
  paper: false,
  processId: false,
  slow: 0,
  slowPaper: 0,
  noise: [],
  knows: [1, 2, 3, 4],
  rowTime: 0,
  room: Number.POSITIVE_INFINITY,
  names: null,
};

/** A printer that knows every answer. */
export const clever: Manners = { ...cheap, automatic: true, paper: true, processId: true };

/** What is wrong with it. */
export interface Condition {
  /** Rows until the paper ends. */
  rowsLeft: number;
  nearEnd: boolean;
  coverOpen: boolean;
  /** The next cut jams. */
  cutterBad: boolean;
  jammed: boolean;
}

/** So many rows of the pattern `fill`, one after the other. */
export interface Stretch {
  fill: number;
  rows: number;
}

/** The insides of a thermal printer: bytes in, answers and paper out. Written without the product's code. */
export interface FakeDevice {
  manners: Manners;
  readonly condition: Readonly<Condition>;
  /** Changes what is wrong, and goes on printing when it can. */
  set(change: Partial<Condition>): void;
  /** `count` bytes that are not asked in real time: of all connections. */
  jobBytes(): number;
  take(bytes: Uint8Array): void;
  isFull(): boolean;
  /** Called when it may have room again. */
  onRoom: () => void;
  /** Where answers go. */
  answerTo(say: (bytes: Uint8Array) => void): void;
  /** Forgets everything that it had in its memory. */
  powerCycle(): void;
  /** Each ended with a cut. */
  papers: Stretch[][];
  /** What hangs out of it. */
  strip(): Stretch[];
  /** Bytes that it took for text and printed as rubbish. */
  rubbish: number[];
  /** How many questions in real time stood inside a raster, and are dots on the paper now. */
  questionsAsDots(): number;
}

type Command = { length: number; run: () => void };

/** Its sense of time. */
export interface Time {
  now(): number;
  after(ms: number, run: () => void): void;
}

const realTime: Time = {
  now: () => performance.now(),
  after: (ms, run) => setTimeout(run, ms),
};

export function fakeDevice(manners: Partial<Manners> = {}, time = realTime): FakeDevice {
  const condition: Condition = {
    rowsLeft: Number.POSITIVE_INFINITY,
    nearEnd: false,
    coverOpen: false,
    cutterBad: false,
    jammed: false,
  };
  let say: (bytes: Uint8Array) => void = () => {};
  let buffer = Buffer.alloc(0);
  let strip: Stretch[] = [];
  let raster: { widthBytes: number; rowsToCome: number } | null = null;
  let tells = false;
  let total = 0;
  let questionsAsDots = 0;
  /** The beginning of a real-time command, perhaps. */
  let question: number[] = [];

  const paperOut = (): boolean => condition.rowsLeft <= 0;
  const stopped = (): boolean => paperOut() || condition.coverOpen || condition.jammed;
  const bit = (set: boolean, mask: number): number => (set ? mask : 0);

  const answer = (...bytes: number[]): void => {
    const all = Uint8Array.of(...bytes, ...device.manners.noise);
    if (device.manners.slow > 0) time.after(device.manners.slow, () => say(all));
    else say(all);
  };
  const automatic = (): number[] => [
    0x10 | bit(stopped(), 0x08) | bit(condition.coverOpen, 0x20),
    bit(condition.jammed, 0x08),
    bit(condition.nearEnd || paperOut(), 0x03) | bit(paperOut(), 0x0c),
    0,
  ];
  const inRealTime = (n: number): void => {
    if (!device.manners.realTime || !device.manners.knows.includes(n)) return;
    const bits = [
      bit(stopped(), 0x08),
      bit(condition.coverOpen, 0x04) | bit(paperOut(), 0x20) | bit(condition.jammed, 0x40),
      bit(condition.jammed, 0x08),
      bit(condition.nearEnd || paperOut(), 0x0c) | bit(paperOut(), 0x60),
    ];
    answer(0x12 | (bits[n - 1] ?? 0));
  };
  const changed = (): void => {
    if (tells) answer(...automatic());
  };

  const printRow = (row: Uint8Array): void => {
    condition.rowsLeft -= 1;
    const fill = row[0] ?? 0;
    const last = strip.at(-1);
    if (last?.fill === fill) last.rows += 1;
    else strip.push({ fill, rows: 1 });
    if (paperOut()) changed();
  };
  const cut = (): void => {
    if (condition.cutterBad) {
      condition.jammed = true;
      changed();
      return;
    }
    device.papers.push(strip);
    strip = [];
  };

  const fixed: readonly [opening: readonly number[], length: number, run: (bytes: Uint8Array) => void][] = [
    [
      [0x1b, 0x40],
      2,
      () => {
        tells = false;
      },
    ],
    [[0x1b, 0x61], 3, () => {}],
    [[0x1b, 0x33], 3, () => {}],
    [[0x1d, 0x56, 0x42], 4, cut],
    [
      [0x1d, 0x61],
      3,
      (bytes) => {
        tells = device.manners.automatic && bytes[2] !== 0;
        changed();
      },
    ],
    [
      [0x1d, 0x72, 0x01],
      3,
      () => {
        if (!device.manners.paper) return;
        const byte = bit(condition.nearEnd, 0x03);
        if (device.manners.slowPaper > 0) time.after(device.manners.slowPaper, () => answer(byte));
        else answer(byte);
      },
    ],
    [
      [0x1d, 0x49],
      3,
      (bytes) => {
        const { names } = device.manners;
        if (names !== null) answer(0x5f, ...Buffer.from(bytes[2] === 66 ? names.maker : names.model, 'latin1'), 0);
      },
    ],
    [
      [0x1d, 0x28, 0x48, 0x06, 0x00, 0x30, 0x30],
      11,
      (bytes) => {
        if (device.manners.processId) answer(0x37, 0x22, ...bytes.subarray(7, 11), 0);
        else device.rubbish.push(...bytes.subarray(3));
      },
    ],
  ];
  const matches = (opening: readonly number[]): boolean =>
    opening.every((byte, at) => at >= buffer.length || buffer[at] === byte);

  /** The next command that has arrived; null while it has not. */
  const next = (): Command | null => {
    if (buffer.length === 0) return null;
    if (raster !== null) {
      const now = raster;
      if (buffer.length < now.widthBytes) return null;
      return {
        length: now.widthBytes,
        run: () => {
          printRow(buffer.subarray(0, now.widthBytes));
          now.rowsToCome -= 1;
          if (now.rowsToCome === 0) raster = null;
        },
      };
    }
    if (matches([0x1d, 0x76, 0x30, 0x00])) {
      if (buffer.length < 8) return null;
      const [widthBytes, rowsToCome] = [buffer.readUInt16LE(4), buffer.readUInt16LE(6)];
      const begin = (): void => {
        // Half a header that zeros were sent behind: out of the command's range, and ignored.
        if (widthBytes * rowsToCome > 0) raster = { widthBytes, rowsToCome };
      };
      return { length: 8, run: begin };
    }
    const found = fixed.find(([opening]) => matches(opening));
    if (found !== undefined) {
      const [, length, run] = found;
      return buffer.length < length ? null : { length, run: () => run(buffer.subarray(0, length)) };
    }
    const [byte = 0] = buffer;
    const print = (): void => {
      if (byte !== 0 && byte !== 0x0a) device.rubbish.push(byte);
    };
    return { length: 1, run: print };
  };

  let printing = false;
  /** When the head is at the end of the row. */
  let readyAt = 0;
  const work = (): void => {
    for (let command = next(); command !== null && !printing && !stopped(); command = next()) {
      const row = raster !== null;
      command.run();
      buffer = buffer.subarray(command.length);
      if (!row || device.manners.rowTime === 0) continue;
      const now = time.now();
      // A timer that comes late does not slow the head down.
      readyAt = Math.max(readyAt, now - 100) + device.manners.rowTime;
      if (readyAt <= now) continue;
      printing = true;
      time.after(readyAt - now, () => {
        printing = false;
        work();
        device.onRoom();
      });
    }
  };

  /** A command waits for the rest of its bytes. */
  const inCommand = (): boolean => !stopped() && !printing && (raster !== null || buffer.length > 0);

  /** Obeyed on receipt, whatever stands in the buffer; inside a command their bytes are its parameters all the same. */
  const sift = (byte: number): number[] => {
    question.push(byte);
    const [first, second, third] = question;
    if (first === 0x10 && (second === undefined || second === 0x04)) {
      if (third === undefined) return [];
      question = [];
      if (third >= 1 && third <= 4) inRealTime(third);
      if (!inCommand()) return [];
      if (raster !== null) questionsAsDots += 1;
      total -= 3; // no bytes of a job
      return [first, second ?? 0, third];
    }
    const plain = question;
    question = [];
    return plain;
  };

  const device: FakeDevice = {
    manners: { ...cheap, ...manners },
    condition,
    set: (change) => {
      Object.assign(condition, change);
      changed();
      work();
      device.onRoom();
    },
    jobBytes: () => total,
    take: (bytes) => {
      let plain: number[] = [];
      const obey = (): void => {
        total += plain.length;
        buffer = Buffer.concat([buffer, Uint8Array.from(plain)]);
        plain = [];
        work();
      };
      for (const byte of bytes) {
        // Where a question stands depends on all that came before it.
        if (question.length === 2) obey();
        plain.push(...sift(byte));
      }
      obey();
    },
    isFull: () => buffer.length >= device.manners.room,
    onRoom: () => {},
    answerTo: (listener) => {
      say = listener;
    },
    powerCycle: () => {
      buffer = Buffer.alloc(0);
      raster = null;
      question = [];
      tells = false;
    },
    papers: [],
    strip: () => strip,
    rubbish: [],
    questionsAsDots: () => questionsAsDots,
  };
  return device;
}
