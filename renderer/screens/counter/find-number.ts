/** A number as people type it: "a12", "A012", "12" and "012" all mean A012. */
export function isTyped(label: string, text: string): boolean {
  const typed = text.trim().toLocaleUpperCase('vi');
  const [, letter = '', digits = ''] = /^(\D*)(\d*)$/.exec(typed) ?? [];
  const [, ownLetter = '', ownDigits = ''] = /^(\D*)(\d*)$/.exec(label) ?? [];
  if (digits === '' || (letter !== '' && letter !== ownLetter)) return false;
  return Number(digits) === Number(ownDigits);
}

/** The numbers that a text may still become: all while nothing is typed; a whole number stands before what begins like it. */
export function numbersLike<Line extends { label: string }>(text: string, lines: readonly Line[]): readonly Line[] {
  const typed = text.trim().toLocaleUpperCase('vi');
  const exact = lines.filter(({ label }) => isTyped(label, typed));
  return [...exact, ...lines.filter((line) => !exact.includes(line) && line.label.includes(typed))];
}

/** The one number that a text means; null while it may be several. */
export function numberMeant<Line extends { label: string }>(text: string, lines: readonly Line[]): Line | null {
  if (text.trim() === '') return null;
  const exact = lines.filter(({ label }) => isTyped(label, text));
  const meant = exact.length > 0 ? exact : numbersLike(text, lines);
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
