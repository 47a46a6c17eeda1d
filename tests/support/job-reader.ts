/** What a printer hears on one connection. */
export interface Ears {
  /** DLE EOT n. */
  question(n: number): void;
  /** The first byte of a job. */
  begun(): void;
  /** So many bytes of the present job are here. */
  grown(bytes: number): void;
  /** A whole job, from its first byte to its cut. */
  done(bytes: Buffer): void;
}

const CUT = Buffer.from([0x1d, 0x56, 0x42, 0x00]);
const INIT = Buffer.from([0x1b, 0x40]);

/**
 * Splits what a printer receives into questions in real time and jobs, wherever the network cuts it. No raster contains
 * a real-time command (see `real-time-guard.ts`), so that DLE EOT can be looked for everywhere.
 */
export function createJobReader(ears: Ears) {
  let unread: Buffer = Buffer.alloc(0);
  let job: Buffer[] | null = null;

  /** Length of the picture that begins here (GS v 0), 0 when none does, -1 when it has not all arrived. */
  const rasterLength = (data: Buffer, at: number): number => {
    if (data[at] !== 0x1d || data[at + 1] !== 0x76) return 0;
    if (data.length < at + 8) return -1;
    const length = 8 + data.readUInt16LE(at + 4) * data.readUInt16LE(at + 6);
    return data.length < at + length ? -1 : length;
  };

  const take = (chunk: Buffer): void => {
    unread = Buffer.concat([unread, chunk]);
    let at = 0;
    while (at < unread.length) {
      if (unread[at] === 0x10 && unread[at + 1] === 0x04 && at + 2 < unread.length) {
        ears.question(unread[at + 2] ?? 0);
        at += 3;
        continue;
      }
      if (!job) {
        if (unread.length - at < 2) break;
        // Zeros end a picture that an earlier connection left open; they belong to no job.
        if (!unread.subarray(at, at + 2).equals(INIT)) {
          at += 1;
          continue;
        }
        job = [];
        ears.begun();
      }
      const raster = rasterLength(unread, at);
      if (raster < 0) break;
      if (raster === 0 && unread.length - at < CUT.length && unread[at] !== 0x1b) break;
      const isCut = raster === 0 && unread.subarray(at, at + CUT.length).equals(CUT);
      const length = isCut ? CUT.length : Math.max(raster, 1);
      job.push(unread.subarray(at, at + length));
      at += length;
      if (!isCut) continue;
      ears.done(Buffer.concat(job));
      job = null;
    }
    unread = unread.subarray(at);
    if (job) ears.grown(job.reduce((sum, part) => sum + part.length, unread.length));
  };

  return { take, inJob: (): boolean => job !== null };
}
