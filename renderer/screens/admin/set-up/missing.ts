import type { AdminView } from '../../../../shared/contract/views.ts';
import { canPrint } from '../../../../shared/domain/printer.ts';
import { wentWell } from '../../../../shared/domain/rehearsal.ts';
import type { SetUpStep } from '../../../../shared/domain/set-up.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { placeNumber } from '../../../../shared/text/place-name.ts';

/** What of the office a step looks at. */
export type Checked = Pick<
  AdminView,
  'services' | 'counters' | 'officers' | 'paper' | 'stations' | 'rehearsal' | 'settings'
>;

/** As the new office is called until somebody writes its own name (`resources/setup/new-office.json`). */
const SAMPLE_AUTHORITY = 'UBND phường, xã';

/** What is missing at a step, each in a sentence; empty: it has all it needs. */
export function missingAt(step: SetUpStep, view: Checked, words: Words): string[] {
  const { missings } = words.setUp;
  switch (step) {
    case 'office':
      return missingOffice(view, words);
    case 'services':
      return view.services.some(({ active }) => active) ? [] : [missings.noService];
    case 'counters':
      return missingCounters(view, words);
    case 'officers':
      return view.officers.some(({ active }) => active) ? [] : [missings.noOfficer];
    case 'days':
      return view.settings.week.some((sessions) => sessions.length > 0) ? [] : [missings.noHours];
    case 'printer':
      return missingPrinter(view, words);
    case 'screens':
      return missingScreens(view, words);
    case 'voice':
      return view.settings.voice.mode === 'silent' ? [missings.silent] : [];
    case 'rehearsal':
      if (!view.rehearsal || view.rehearsal.how === null) return [missings.notRehearsed];
      return wentWell(view.rehearsal) ? [] : [missings.rehearsalFaults];
    case 'wall':
      return [];
  }
}

function missingOffice({ settings: { facts } }: Checked, { setUp: { missings } }: Words): string[] {
  const missing: string[] = [];
  if (facts.authority.trim() === SAMPLE_AUTHORITY)
    missing.push(fill(missings.officeAuthority, { name: SAMPLE_AUTHORITY }));
  if (facts.address.trim() === '') missing.push(missings.officeAddress);
  if (facts.phone.trim() === '') missing.push(missings.officePhone);
  return missing;
}

function missingCounters({ counters, services, settings }: Checked, words: Words): string[] {
  const { missings } = words.setUp;
  if (counters.length === 0) return [missings.noCounter];
  const active = services.filter((service) => service.active);
  const calls = (counter: (typeof settings.counters)[number]): boolean =>
    active.some(({ id }) => counter.services.includes(id));
  return [
    ...settings.counters
      .filter((counter) => !calls(counter))
      .map(({ place }) => fill(missings.counterWithoutService, { place: placeNumber(words, place) })),
    ...active
      .filter(({ id }) => !settings.counters.some((counter) => counter.services.includes(id)))
      .map(({ name }) => fill(missings.serviceWithoutCounter, { name })),
  ];
}

function missingPrinter({ paper }: Checked, { setUp: { missings } }: Words): string[] {
  if (paper.printers.length === 0) return [missings.noPrinter];
  return paper.printers
    .filter(({ state }) => state !== null && !canPrint(state))
    .map(({ name }) => fill(missings.printerStuck, { name }));
}

function missingScreens({ stations }: Checked, { setUp: { missings } }: Words): string[] {
  const none = (kind: AdminView['stations'][number]['kind']) => !stations.some((station) => station.kind === kind);
  const missing: string[] = [];
  if (none('kiosk')) missing.push(missings.noKiosk);
  if (none('display')) missing.push(missings.noBoard);
  if (none('counter')) missing.push(missings.noCounterScreen);
  return missing;
}
