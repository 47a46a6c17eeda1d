/**
 * Names of the ministry's own survey (decision 1001/QĐ-BNV of 2023, domain brief §2): what an office asks by itself is no
 * sample of it, and must not be called so.
 */
const names = [
  // Also with dots or dashes, or letter by letter; "gossip as" is another thing.
  /(?<![a-z0-9])s[.\-_]?i[.\-_]?p[.\-_]?a[.\-_]?s(?![a-z0-9])/,
  /(?<![a-z0-9])s i p a s(?![a-z0-9])/,
  /chi so hai long/,
  /satisfaction index/,
];

/** Whether a text calls itself by such a name, with or without diacritics, in capitals or not. */
export function isMinistrysName(text: string): boolean {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  return names.some((name) => name.test(plain));
}
