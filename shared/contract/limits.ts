// The contract's numbers, without its schemas: a page needs these, and has no use for a schema library.

/**
 * Screens and hub must be of one kind: a page from before an update is told to load itself again. Raised with every change of
 * what a view says or a command asks for.
 */
export const PROTOCOL = 4;

/** "Quầy 99": two digits fit every board, and every voice says them. */
export const MOST_COUNTER_NUMBER = 99;

/** No message is larger, bytes: the largest is a settings file, with every board and all of its slides. */
export const MAX_MESSAGE_BYTES = 512 * 1024;

/** A tick keeps the screens' clock right and tells them that the hub is alive. Milliseconds. */
export const TICK_MS = 3_000;

/** How long a command may be under way, milliseconds: a tap of ten minutes ago must never print. */
export const COMMAND_LIFETIME_MS = 15_000;
