/** The same texts in another language: no key missing, none too many. A text with a plural may be a function. */
export type SameKeys<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends (...args: never) => string
      ? Texts[Key]
      : SameKeys<Texts[Key]>;
};
