/** How a clip sounds, measured on its samples. */
export interface Measured {
  /** Milliseconds. */
  ms: number;
  /** Loudness of the whole clip and of its loudest sample, dBFS. */
  rmsDb: number;
  peakDb: number;
  /** Silence before the first and after the last audible sample, milliseconds. */
  leadMs: number;
  tailMs: number;
}

/**
 * What a clip must keep to (voice brief §5 "CI gates"). Silence at its ends is a digit's share of the 60 ms that may be heard between
 * two of them. Loudness in dBFS; crest is peak over RMS as a ratio: below 3 a clip was distorted to make it loud.
 */
export const gates = {
  minMs: 150,
  maxMs: 3_000,
  rmsDb: -19,
  rmsToleranceDb: 2.5,
  peakDb: -1.5,
  crest: 3,
  edgeMs: 15,
} as const;

/** A sample below this is not heard in a hall, dBFS: 21 dB below the speech. */
export const AUDIBLE_DB = -40;

/** A pack from elsewhere may be so much softer or louder than ours, dB: more, and people ask what is wrong with the loudspeaker. */
const FOREIGN_DB = 6;

export type ClipFault =
  | 'too-short'
  | 'too-long'
  | 'too-quiet'
  | 'too-loud'
  | 'distorted'
  | 'silence-before'
  | 'silence-after';

/** What keeps a clip of a pack from elsewhere out: its loudness as far as it is heard at once, and holes inside a number. */
export const foreignFaults = (clip: Measured): readonly ClipFault[] => [
  ...(clip.rmsDb < gates.rmsDb - FOREIGN_DB ? (['too-quiet'] as const) : []),
  ...(clip.rmsDb > gates.rmsDb + FOREIGN_DB ? (['too-loud'] as const) : []),
  ...clipFaults(clip).filter((fault) => fault === 'silence-before' || fault === 'silence-after'),
];

/** Everything that is wrong with a clip; empty: it may be used. */
export function clipFaults({ ms, rmsDb, peakDb, leadMs, tailMs }: Measured): readonly ClipFault[] {
  const faults: [ClipFault, boolean][] = [
    ['too-short', ms < gates.minMs],
    ['too-long', ms > gates.maxMs],
    ['too-quiet', rmsDb < gates.rmsDb - gates.rmsToleranceDb],
    ['too-loud', rmsDb > gates.rmsDb + gates.rmsToleranceDb || peakDb > gates.peakDb],
    ['distorted', 10 ** ((peakDb - rmsDb) / 20) < gates.crest],
    ['silence-before', leadMs > gates.edgeMs],
    ['silence-after', tailMs > gates.edgeMs],
  ];
  return faults.filter(([, found]) => found).map(([fault]) => fault);
}
