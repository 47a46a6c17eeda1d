import type { CommandInput } from '../../../../shared/contract/commands.ts';
import type { Area } from '../../../../shared/settings/areas.ts';
import type { SettingLine } from '../../../../shared/settings/changes.ts';
import type { Labels, Saying } from '../../../../shared/settings/saying.ts';
import type { EventOf, EventType } from '../../domain/events.ts';
import type { SettingsNow } from '../../domain/import-settings.ts';

/** The office as it was first set up: what stands before the first change. */
export type FirstSetUp = EventOf<'office-configured'>;

/** One thing that can be decided: how its events carry it, how it is said, and how an old value is put back. */
export interface SettingKind<Value = unknown, Type extends EventType = EventType> {
  area: Area;
  /** The events that carry it. */
  types: readonly Type[];
  /** Which of several, such as a counter's id; '' where the office has one alone. */
  id(event: EventOf<Type>): string;
  /** How that one is called; '' where the area says it. */
  name(id: string, labels: Labels, value: Value | null): string;
  /** After the event; null: gone. */
  value(event: EventOf<Type>): Value | null;
  first(setUp: FirstSetUp, id: string): Value | null;
  now(settings: SettingsNow, id: string): Value | null;
  lines(value: Value, saying: Saying): readonly SettingLine[];
  /** The ordinary command that makes it `was` again; null: there is none. */
  restore(id: string, was: Value | null, now: Value | null): CommandInput | null;
}

/** A kind among others: each is only ever given its own events and values. */
export const settingKind = <Value, Type extends EventType>(kind: SettingKind<Value, Type>): SettingKind =>
  kind as unknown as SettingKind;

type OneOfOffice<Value, Type extends EventType> = Pick<
  SettingKind<Value, Type>,
  'area' | 'types' | 'value' | 'first' | 'lines'
> & {
  now(settings: SettingsNow): Value;
  restore(was: Value, now: Value): CommandInput;
};

/** A setting that the office has one of. */
export const oneOfOffice = <Value, Type extends EventType>(kind: OneOfOffice<Value, Type>): SettingKind =>
  settingKind<Value, Type>({
    ...kind,
    id: () => '',
    name: () => '',
    restore: (_id, was, now) => kind.restore(was as Value, now as Value),
  });
