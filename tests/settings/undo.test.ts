import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../main/hub/domain/commands.ts';
import { decide } from '../../main/hub/domain/decide.ts';
import type { Facts } from '../../main/hub/domain/facts.ts';
import type { SettingsNow } from '../../main/hub/domain/import-settings.ts';
import type { Work } from '../../main/hub/domain/state.ts';
import { isSetting, settingKinds } from '../../main/hub/journal/settings/kinds.ts';
import { completeOffice } from '../../main/hub/store/office.ts';
import type { ServiceId } from '../../shared/domain/ids.ts';
import { defaultLetterTexts } from '../../shared/domain/letter.ts';
import { defaultRules, type Office, sortedWork } from '../../shared/domain/office.ts';
import { defaultTicketDesign } from '../../shared/domain/ticket-design.ts';
import { counter, hoTich, service } from '../domain/given.ts';

const office = completeOffice({
  sample: false,
  authority: 'UBND phường',
  name: 'Trung tâm',
  address: '',
  phone: '',
  timeZone: 'Asia/Ho_Chi_Minh',
  week: [[], [], [], [], [], [], []],
} as unknown as Office);
const settings = (changed: Partial<Office> = {}, more: Partial<SettingsNow> = {}): SettingsNow => ({
  office: { ...office, ...changed },
  services: [service(), hoTich],
  counters: [counter({ services: [hoTich.id] })],
  officers: [],
  printers: [],
  ticketDesign: defaultTicketDesign,
  logo: null,
  letterTexts: defaultLetterTexts,
  ...more,
});
/** The slices that these commands look at, all of them at once. */
const slice = (now: SettingsNow, id: string) => ({
  office: now.office,
  services: now.services,
  service: now.services.find((one) => one.id === id) ?? null,
  counter: now.counters.find((one) => one.id === id) ?? null,
  counters: [],
  stations: [],
  answered: [],
  design: now.ticketDesign,
  texts: now.letterTexts,
});

/** Sends what the history would send, and gives the value that the journal has then. */
function restored(type: keyof typeof settingKinds, id: string, was: unknown, now: SettingsNow): unknown {
  const kind = settingKinds[type];
  const command = kind.restore(id, was, kind.now(now, id)) as unknown as Command;
  const decision = decide({ type: command.type, command, state: slice(now, id) } as unknown as Work, {} as Facts);
  if (!decision.ok) throw new Error(decision.error.code);
  const [event] = decision.value.events;
  if (!event) return kind.now(now, id);
  expect(isSetting(event.type) && kind.id(event)).toBe(id);
  return kind.value(event);
}

const rules = fc
  .record({ elderAge: fc.integer({ min: 60, max: 100 }), mixing: fc.constantFrom('mixed' as const, 'strict' as const) })
  .map((some) => ({ ...defaultRules, ...some }));
const text = fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: null });
const works = fc
  .subarray([service().id, hoTich.id] as ServiceId[])
  .chain((services) => fc.subarray(services).map((backups) => sortedWork({ services, backups })));

test('given any value of before and any of now, when the old one is restored, then the journal has the old one again', () => {
  fc.assert(
    fc.property(rules, rules, (was, is) => {
      expect(restored('rules-changed', '', was, settings({ rules: is }))).toEqual(was);
    }),
  );
  fc.assert(
    fc.property(text, text, (was, is) => {
      const design = (notice: string | null) => ({
        ...defaultTicketDesign,
        texts: { ...defaultTicketDesign.texts, notice },
      });
      const now = settings({}, { ticketDesign: design(is) });
      expect(restored('ticket-design-changed', '', design(was), now)).toEqual(design(was));
      const logo = (width: number) => ({ width, height: 8, bits: Buffer.alloc(width).toString('base64') });
      expect(restored('logo-changed', '', { logo: null }, settings({}, { logo: logo(8) }))).toEqual({ logo: null });
    }),
  );
  fc.assert(
    fc.property(works, works, (was, is) => {
      const standing = counter({ services: is.services, backups: is.backups });
      const now = settings({}, { counters: [standing] });
      expect(restored('counter-assigned', standing.id, was, now)).toEqual(was);
    }),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 240 }),
      fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
      (minutes, quotaDay) => {
        const one = service();
        const was = { minutes, terms: { ...one.terms, quotaDay } };
        expect(restored('service-terms-changed', one.id, was, settings())).toEqual(was);
      },
    ),
  );
});
