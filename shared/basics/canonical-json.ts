/** JSON with sorted keys and no spaces: the same value gives the same text, for ever, so that it can be hashed. */
export function canonicalJson(value: unknown): string {
  // As a list, the second argument of JSON.stringify sets the order of the keys in every object, at native speed.
  return JSON.stringify(value, [...keysOf(value, new Set())].sort());
}

function keysOf(value: unknown, keys: Set<string>): Set<string> {
  if (value === null || typeof value !== 'object') return keys;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    keysOf(part, keys);
  }
  return keys;
}
