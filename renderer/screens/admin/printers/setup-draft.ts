import type { ConnectionInput } from '../../../../shared/contract/paper-schemas.ts';
import type { PrinterProfile, PrinterSetup, RollWidth } from '../../../../shared/domain/printer.ts';
import type { Words } from '../../../../shared/text/index.ts';
import type { SetupInput } from '../../../live/hub.ts';

/** Metres of the rolls that are sold most: 80 m and 50 m for 80 mm printers, 30 m for 58 mm ones. */
export const rollLengths = [80, 50, 30] as const;
const usualRoll = { 576: 80, 512: 80, 384: 30 } as const satisfies Record<RollWidth, number>;

type Presets = Words['printers']['setup'];

/** A printer as it is proposed once it has answered: only a name stands between it and the first ticket. */
export function newSetup(
  connection: ConnectionInput,
  profile: PrinterProfile,
  presets: Presets,
  taken: readonly string[],
): SetupInput {
  return {
    name: freeName(presets.namePreset, taken),
    place: presets.placePreset,
    connection,
    profile,
    station: null,
    standby: false,
    rollMetres: usualRoll[profile.widthDots],
  };
}

/** A setup to change; null for one that no screen may change (a file of the command line). */
export function draftOf({ id: _, connection, ...rest }: PrinterSetup): SetupInput | null {
  return connection.kind === 'file' ? null : { ...rest, connection };
}

/** Another paper width; a roll that was of the usual length for the old one is of the usual length for the new one. */
export function withWidth(setup: SetupInput, widthDots: RollWidth): SetupInput {
  const wasUsual = setup.rollMetres === usualRoll[setup.profile.widthDots];
  return {
    ...setup,
    profile: { ...setup.profile, widthDots },
    rollMetres: wasUsual ? usualRoll[widthDots] : setup.rollMetres,
  };
}

/** Another screen; name and place follow as long as they are the proposed ones. */
export function withStation(
  setup: SetupInput,
  station: { id: string; kind: string } | null,
  presets: Presets,
  taken: readonly string[],
): SetupInput {
  const atGuide = station?.kind === 'guide';
  const names = [presets.namePreset, presets.nameGuide];
  const proposed = names.some((name) => setup.name === name || setup.name === freeName(name, taken));
  const places: string[] = [presets.placePreset, presets.placeGuide];
  return {
    ...setup,
    station: station?.id ?? null,
    name: proposed ? freeName(atGuide ? presets.nameGuide : presets.namePreset, taken) : setup.name,
    place: places.includes(setup.place) ? (atGuide ? presets.placeGuide : presets.placePreset) : setup.place,
  };
}

export type SetupProblem = 'name' | 'place' | 'roll' | 'patience';

const between = (n: number, least: number, most: number): boolean => n >= least && n <= most;

/** What the hub would not take, field by field in their order; empty when all is well. */
export function setupProblems({ name, place, rollMetres, profile }: SetupInput): SetupProblem[] {
  const { connect, answer, finish, bytesPerSecond } = profile.patience;
  const waits = [connect, answer, finish];
  const problems: [SetupProblem, boolean][] = [
    ['name', name.trim() !== ''],
    ['place', place.trim() !== ''],
    ['roll', between(rollMetres, 5, 300)],
    [
      'patience',
      waits.every((ms) => Number.isInteger(ms) && between(ms, 50, 60_000)) &&
        Number.isInteger(bytesPerSecond) &&
        between(bytesPerSecond, 300, 10_000_000),
    ],
  ];
  return problems.filter(([, fine]) => !fine).map(([problem]) => problem);
}

/** "Máy in ki-ốt", or "Máy in ki-ốt 2" when there is one. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.includes(`${wanted} ${n}`)) return `${wanted} ${n}`;
}
