import { createHash, randomBytes } from 'node:crypto';

/** A bearer token of 256 random bits; only its hash is kept, so the file gives no station away. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
