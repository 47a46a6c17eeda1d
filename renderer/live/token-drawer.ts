import type { StationKind } from '../../shared/contract/roles.ts';

const prefix = (kind: StationKind): string => `xin-moi.station.${kind}`;
const nameOf = (kind: StationKind, counterId: string | null): string =>
  counterId === null ? prefix(kind) : `${prefix(kind)}.${counterId}`;

/** Where this browser keeps the stations' tokens: one per kind and counter, so that each tab may be a counter of its own. */
export const tokenDrawer = {
  take: (kind: StationKind, counterId: string | null): string | null => localStorage.getItem(nameOf(kind, counterId)),
  put: (kind: StationKind, counterId: string | null, token: string): void =>
    localStorage.setItem(nameOf(kind, counterId), token),
  forget: (kind: StationKind, counterId: string | null): void => localStorage.removeItem(nameOf(kind, counterId)),
  /** The counter this PC was paired for, when it was paired for exactly one. */
  onlyCounter(kind: StationKind): string | null {
    const start = `${prefix(kind)}.`;
    const ours = Object.keys(localStorage).filter((name) => name.startsWith(start));
    return ours.length === 1 ? (ours[0]?.slice(start.length) ?? null) : null;
  },
};
