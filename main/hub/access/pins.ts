import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** scrypt cost: about 50 ms and 16 MiB a try, so that a stolen file does not give the PINs away at once. */
const COST = { N: 16_384, r: 8, p: 1 };
const LENGTH = 32;

/** `scrypt$salt$hash`, hex. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  return `scrypt$${salt}$${(await derive(pin, salt)).toString('hex')}`;
}

export async function matchesPin(pin: string, hash: string): Promise<boolean> {
  const [, salt, expected] = hash.split('$');
  if (!salt || !expected) return false;
  return timingSafeEqual(await derive(pin, salt), Buffer.from(expected, 'hex'));
}

const derive = (pin: string, salt: string): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(pin, salt, LENGTH, COST, (error, key) => (error ? reject(error) : resolve(key))),
  );
