import type { ReadDb, WriteDb } from './db.ts';

/**
 * `station`: SHA-256 of a token of 256 random bits. The PINs: scrypt, with their own salt. `digest-key`: the key itself, for
 * it must sign.
 */
export type SecretKind = 'station' | 'officer-pin' | 'admin-pin' | 'digest-key';

export const findSecret = (db: ReadDb, kind: SecretKind, id: string): string | null =>
  db.get<{ hash: string }>('SELECT hash FROM secrets WHERE kind = ? AND id = ?', kind, id)?.hash ?? null;

/** Whose secret this is; null when nobody's. */
export const ownerOfSecret = (db: ReadDb, kind: SecretKind, hash: string): string | null =>
  db.get<{ id: string }>('SELECT id FROM secrets WHERE kind = ? AND hash = ?', kind, hash)?.id ?? null;

export function keepSecret(db: WriteDb, kind: SecretKind, id: string, hash: string): void {
  db.run('INSERT OR REPLACE INTO secrets (kind, id, hash) VALUES (?, ?, ?)', kind, id, hash);
}

export function dropSecret(db: WriteDb, kind: SecretKind, id: string): void {
  db.run('DELETE FROM secrets WHERE kind = ? AND id = ?', kind, id);
}
