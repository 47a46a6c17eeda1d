import * as z from 'zod';
import type { CounterId, StationId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { stationKinds } from './roles.ts';
import type { OfficeName, Place, View } from './views.ts';

/** What a screen is told before it is paired. */
export interface Welcome {
  protocol: number;
  version: string;
  office: OfficeName;
  /** A sample office pairs loopback screens by itself. */
  selfPairing: boolean;
  /** The administrator must choose a PIN first; possible on the hub's own PC only. */
  needsAdminPin: boolean;
  counters: readonly { id: CounterId; place: Place }[];
  /** Which screen asks; null before it is paired. */
  stationId: StationId | null;
  /** What this product's virtual printer gives to look at. */
  hasPaperScreen: boolean;
}

export const pairSchema = z.strictObject({
  kind: z.enum(stationKinds),
  /** Which counter a counter or rating screen belongs to; null lets the code decide. */
  counterId: z
    .string()
    .max(40)
    .transform((s) => s as CounterId)
    .nullable(),
  /** Eight digits from the administrator; null asks a sample office to pair by itself. */
  code: z
    .string()
    .regex(/^\d{8}$/)
    .nullable(),
});
export type PairRequest = z.input<typeof pairSchema>;
export type PairAnswer =
  | { ok: true; token: string; stationId: StationId; counterId: CounterId | null }
  | { ok: false; reason: 'wrong-code' | 'needs-code' | 'needs-counter' | 'too-many-tries'; waitSeconds: number };

export const soundSchema = z.strictObject({ isOn: z.boolean() });

export const pairingCodeSchema = z.strictObject({
  kind: z.enum(stationKinds),
  counterId: z
    .string()
    .max(40)
    .transform((s) => s as CounterId)
    .nullable(),
  name: z.string().trim().min(1).max(60),
});
export interface PairingCode {
  code: string;
  until: Instant;
}

export const adminPinSchema = z.strictObject({ pin: z.string().regex(/^\d{4,12}$/) });
export type AdminAnswer =
  | { ok: true; token: string }
  | { ok: false; reason: 'wrong-pin' | 'too-many-tries' | 'not-here' | 'already-set'; waitSeconds: number };

/** What the subscription brings: a whole view at connect and after each change, and a tick in between. */
export type Push = PushOf<View>;
export type PushOf<Whole> =
  | { type: 'view'; revision: number; hubTime: Instant; view: Whole }
  | { type: 'tick'; revision: number; hubTime: Instant };
