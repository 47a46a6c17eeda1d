import { type MediaFile, mediaLimits } from '../../../shared/contract/media.ts';

/** What a file is, told by its own bytes: a name or a header can say anything. */
export interface MediaKind {
  kind: MediaFile['kind'];
  ending: 'png' | 'jpg' | 'webp' | 'mp4' | 'webm';
  /** How it is served. */
  type: string;
}

/** So many bytes of a file's beginning are enough to know it. */
export const HEAD_BYTES = 64;

const kinds: readonly (MediaKind & { fits(head: Buffer): boolean })[] = [
  {
    kind: 'picture',
    ending: 'png',
    type: 'image/png',
    fits: (head) => head.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')),
  },
  { kind: 'picture', ending: 'jpg', type: 'image/jpeg', fits: (head) => head.readUIntBE(0, 3) === 0xffd8ff },
  {
    kind: 'picture',
    ending: 'webp',
    type: 'image/webp',
    fits: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',
  },
  // ISO/IEC 14496-12: the first box is `ftyp`, with a brand of four printable characters.
  {
    kind: 'video',
    ending: 'mp4',
    type: 'video/mp4',
    fits: (head) => ascii(head, 4, 8) === 'ftyp' && /^(iso\w|mp4\d|avc1|M4V |dash|MSNV)$/.test(ascii(head, 8, 12)),
  },
  // RFC 8794: an EBML header whose DocType is `webm`; any other Matroska is not for browsers.
  {
    kind: 'video',
    ending: 'webm',
    type: 'video/webm',
    fits: (head) =>
      head.readUInt32BE(0) === 0x1a45dfa3 && head.includes(Buffer.from('4282', 'hex')) && head.includes('webm'),
  },
];

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

/** Null for what a board doesn't show: also SVG, which may hold scripts. */
export function kindOf(head: Buffer): MediaKind | null {
  if (head.length < HEAD_BYTES) return null;
  return kinds.find(({ fits }) => fits(head)) ?? null;
}

/** How a file with this ending is served; null for an ending that the hub never gave. */
export const kindOfEnding = (ending: string): MediaKind | null => kinds.find((one) => one.ending === ending) ?? null;

/** Bytes that a file of this kind may have. */
export const mostBytes = ({ kind }: MediaKind): number =>
  kind === 'picture' ? mediaLimits.pictureBytes : mediaLimits.videoBytes;
