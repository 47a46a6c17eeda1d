/** A type that only its own constructor can make: `Brand<number, 'TicketId'>` is a number that is not any number. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };
