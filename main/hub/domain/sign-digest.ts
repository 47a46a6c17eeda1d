import type { SignedDigest } from '../../../shared/domain/digest.ts';
import { accept, type Decision } from './decision.ts';

/** Writes down what was signed of the journal; nothing when nothing has happened since the last time. */
export const signDigest = ({ digest }: { digest: SignedDigest | null }): Decision =>
  digest === null ? accept() : accept({ type: 'digest-signed', ...digest });
