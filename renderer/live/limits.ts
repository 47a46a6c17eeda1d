import type * as Commands from '../../shared/contract/commands.ts';
import type * as Wire from '../../shared/contract/wire.ts';

/*
 * The contract's numbers, as types: another value does not compile. Their own modules bring the schema library along,
 * which a screen has no use for, and which would probe for `eval` under the content security policy.
 */
export const COMMAND_LIFETIME_MS: typeof Commands.COMMAND_LIFETIME_MS = 15_000;
export const TICK_MS: typeof Wire.TICK_MS = 3_000;
export const PROTOCOL: typeof Wire.PROTOCOL = 1;
