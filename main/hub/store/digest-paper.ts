import * as z from 'zod';
import type { CheckProblem, Compared } from '../../../shared/contract/integrity.ts';
import { daySchema } from '../../../shared/contract/office-schemas.ts';
import { readDigestCode } from '../../../shared/domain/digest.ts';
import { isSigned } from './digests.ts';

const count = z.int().nonnegative();
/** A digest as it is saved to a file. Beside it, a file may say whatever it likes. */
const fileSchema = z.object({
  digest: z.strictObject({
    office: z.string(),
    day: daySchema,
    seq: count,
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    events: count,
    tickets: count,
    ratings: z.strictObject({ 4: count, 3: count, 2: count, 1: count, 0: count }),
    publicKey: z.string(),
  }),
  signature: z.string(),
});

/** What a paper that somebody kept says, from its code or its file; or why it can't be compared. */
export function readPaper(text: string): Compared | CheckProblem {
  const mark = readDigestCode(text);
  if (mark) return { ...mark, day: null };
  const file = fileSchema.safeParse(parseJson(text));
  if (!file.success) return 'no-code';
  if (!isSigned(file.data)) return 'not-signed';
  const { seq, hash, day } = file.data.digest;
  return { seq, hashStart: hash, day };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
