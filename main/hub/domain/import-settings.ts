import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import { revisionOf } from '../../../shared/basics/revision.ts';
import type { SettingsParts } from '../../../shared/contract/settings-file-schemas.ts';
import type { OfficerId, PrinterId, ServiceId } from '../../../shared/domain/ids.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import {
  type Counter,
  type Office,
  type Officer,
  officeFacts,
  type Service,
  serviceFacts,
  signOf,
  sortedWork,
  staffEntry,
} from '../../../shared/domain/office.ts';
import type { PrinterSetup } from '../../../shared/domain/printer.ts';
import type { Logo, TicketDesign } from '../../../shared/domain/ticket-design.ts';
import { type Area, areas } from '../../../shared/settings/areas.ts';
import type { Command } from './commands.ts';
import { isSameLine } from './keep-printers.ts';

/** Everything that the office has decided, as it stands. */
export interface SettingsNow {
  office: Office;
  services: readonly Service[];
  counters: readonly Counter[];
  officers: readonly Officer[];
  printers: readonly PrinterSetup[];
  ticketDesign: TicketDesign;
  logo: Logo | null;
  letterTexts: LetterTexts;
}

/** An ordinary command of an import, and the area that it belongs to. */
export interface ImportStep {
  area: Area;
  command: Command;
}

/** The settings as a file holds them. Screens are not in it: neither which board is whose, nor whose printer it is. */
export function settingsParts(now: SettingsNow): Required<SettingsParts> {
  const { rules, week, calendar, voice, boards, satisfaction, phones, survey, procedures, keeping } = now.office;
  return {
    office: officeFacts(now.office),
    services: now.services.map(({ id, active, terms, ...service }) => {
      const { letters, ...facts } = serviceFacts(service);
      return { id, ...facts, letters: [...letters], active, terms } as FileService;
    }),
    procedures,
    counters: now.counters.map(({ state: _, ...counter }) => ({ ...counter, ...sortedWork(counter) })),
    officers: now.officers.map(({ id, name, post, active }) => ({ id, name, post, active })),
    rules,
    timetable: week,
    calendar,
    voice,
    boards: boards.map((board) => ({ ...board, stations: [] })),
    ticket: now.ticketDesign,
    letters: now.letterTexts,
    logo: now.logo,
    // One that only the command line can name stays there.
    printers: now.printers.flatMap(({ connection, ...setup }) =>
      connection.kind === 'file' ? [] : [{ ...setup, connection, station: null }],
    ),
    satisfaction,
    phones,
    survey,
    keeping,
  };
}

/** What the page saw before it sent a file: whoever saved something meanwhile is not passed over. */
export const settingsRevision = (now: SettingsNow): string =>
  revisionOf([settingsParts(now), now.office.boards, now.printers]);

type FileService = NonNullable<SettingsParts['services']>[number];
type Steps<Key extends Area> = (told: NonNullable<SettingsParts[Key]>, now: SettingsNow) => Command[];
/** What makes an area what the file says, from what it is now. An area without a line here does not compile. */
const stepsOf: { [Key in Area]: Steps<Key> } = {
  office: (told, { office }) => [{ type: 'set-office', ...told, basedOn: revisionOf(officeFacts(office)) }],
  services: serviceSteps,
  procedures: (told, { office }) => [
    { type: 'set-procedures', procedures: told, basedOn: revisionOf(office.procedures) },
  ],
  counters: (told, now) =>
    told.flatMap(({ services, backups, ...wanted }): Command[] => {
      const counter = counterOf(wanted, now);
      // Added by `addingSteps` before.
      if (!counter) return [];
      const known = (list: readonly string[]) =>
        list.filter((one) => now.services.some((service) => service.id === one)) as ServiceId[];
      const basedOn = revisionOf(sortedWork(counter));
      const work = { services: known(services), backups: known(backups) };
      const { id } = counter;
      const sign = signOf(wanted);
      return [
        { type: 'put-counter', counterId: id, ...sign, basedOn: revisionOf(signOf(counter)) },
        { type: 'assign-counter', counterId: id, ...work, basedOn },
      ];
    }),
  officers: (told, now) =>
    told.flatMap(({ id, ...entry }): Command[] => {
      const officerId = id as OfficerId;
      const known = now.officers.find((officer) => officer.id === id);
      if (known) return [{ type: 'put-officer', officerId, ...entry, basedOn: revisionOf(staffEntry(known)) }];
      return entry.active ? [{ type: 'add-officer', officerId, name: entry.name, post: entry.post }] : [];
    }),
  rules: (rules, { office }) => [{ type: 'set-rules', rules, basedOn: revisionOf(office.rules) }],
  timetable: (week, { office }) => [{ type: 'set-timetable', week, basedOn: revisionOf(office.week) }],
  calendar: (calendar, { office }) => [{ type: 'set-calendar', calendar, basedOn: revisionOf(office.calendar) }],
  voice: (voice, { office }) => [{ type: 'set-voice', voice, basedOn: revisionOf(office.voice) }],
  boards: (told, { office }) => {
    const stationsOf = (id: string) => office.boards.find((board) => board.id === id)?.stations ?? [];
    const boards = told.map((board) => ({ ...board, stations: stationsOf(board.id) }));
    return [{ type: 'set-boards', boards, basedOn: revisionOf(office.boards) }];
  },
  ticket: (design, now) => [{ type: 'set-ticket-design', design, basedOn: revisionOf(now.ticketDesign) }],
  letters: (texts, now) => [{ type: 'set-letter-texts', texts, basedOn: revisionOf(now.letterTexts) }],
  logo: (logo, now) => (canonicalJson(logo) === canonicalJson(now.logo) ? [] : [{ type: 'set-logo', logo }]),
  printers: (told, now) => told.map((printer) => printerStep(printer, now)),
  satisfaction: (satisfaction, { office }) => [
    { type: 'set-satisfaction', satisfaction, basedOn: revisionOf(office.satisfaction) },
  ],
  phones: (phones, { office }) => [{ type: 'set-phones', phones, basedOn: revisionOf(office.phones) }],
  survey: (survey, { office }) => [{ type: 'set-survey', survey, basedOn: revisionOf(office.survey) }],
  keeping: (keeping, { office }) => [{ type: 'set-keeping', keeping, basedOn: revisionOf(office.keeping) }],
};

/** A counter is known by its id, or by its place: one that was set up on another PC is the same there. */
const counterOf = (wanted: Pick<Counter, 'number' | 'place'> & { id: string }, now: SettingsNow): Counter | undefined =>
  now.counters.find(({ id }) => id === wanted.id) ??
  now.counters.find(({ place, number }) => place === wanted.place && number === wanted.number);

/** What is in the file and not here yet. These come first: `importSteps` then goes on from an office that has them. */
export function addingSteps({ services = [], counters = [] }: SettingsParts, now: SettingsNow): ImportStep[] {
  const put = (wanted: FileService): Command => {
    const facts = serviceFacts(wanted);
    return { type: 'put-service', serviceId: wanted.id as ServiceId, facts, basedOn: null };
  };
  const missing = services.filter(({ id }) => !now.services.some((service) => service.id === id));
  return [
    ...missing.map((wanted): ImportStep => ({ area: 'services', command: put(wanted) })),
    ...counters
      .filter((wanted) => !counterOf(wanted, now))
      .map((wanted): ImportStep => {
        return {
          area: 'counters',
          command: { type: 'put-counter', counterId: null, ...signOf(wanted), basedOn: null },
        };
      }),
  ];
}

/** The ordinary commands that an import is made of, in order; each is validated like any other. */
export const importSteps = (settings: SettingsParts, now: SettingsNow): ImportStep[] =>
  areas.flatMap((area) => {
    const told = settings[area];
    if (told === undefined) return [];
    return (stepsOf[area] as Steps<Area>)(told as never, now).map((command) => ({ area, command }));
  });

/** Two services may change their digits with each other: whoever changes its own gives the old one back first. */
function serviceSteps(told: NonNullable<SettingsParts['services']>, now: SettingsNow): Command[] {
  const pairs = told.flatMap((wanted) => {
    const service = now.services.find(({ id }) => id === wanted.id);
    return service ? [{ service, wanted }] : [];
  });
  const changing = pairs.filter(({ service, wanted }) => {
    const { digit } = service.terms;
    return digit !== null && digit !== wanted.terms.digit && pairs.some((one) => one.wanted.terms.digit === digit);
  });
  const set = ({ id }: Service, from: Work, to: Work): Command => ({
    type: 'set-service-terms',
    serviceId: id,
    ...to,
    basedOn: revisionOf(from),
  });
  const freed = ({ minutes, terms }: Service): Work => ({ minutes, terms: { ...terms, digit: null } });
  return [
    ...changing.map(({ service }) => set(service, workOf(service), freed(service))),
    ...pairs.flatMap((pair): Command[] => {
      const { service, wanted } = pair;
      const from = changing.includes(pair) ? freed(service) : workOf(service);
      const facts = { ...serviceFacts(wanted), minutes: service.minutes };
      return [
        { type: 'put-service', serviceId: service.id, facts, basedOn: revisionOf(serviceFacts(service)) },
        set(service, from, workOf(wanted)),
        { type: 'switch-service', serviceId: service.id, active: wanted.active },
      ];
    }),
    orderStep(told, now),
  ];
}

/** As in the file; what is only here stands behind. */
function orderStep(told: readonly FileService[], { services }: SettingsNow): Command {
  const here = services.map(({ id }) => id);
  const wanted = told.map(({ id }) => id as ServiceId).filter((id) => here.includes(id));
  const order = [...wanted, ...here.filter((id) => !wanted.includes(id))];
  return { type: 'order-services', order, basedOn: revisionOf(here) };
}

type Work = Pick<Service, 'minutes' | 'terms'>;
const workOf = ({ minutes, terms }: Work): Work => ({ minutes, terms });

/** By its id, or by where it hangs: one that was set up anew is the same printer. */
function printerStep({ id, ...told }: NonNullable<SettingsParts['printers']>[number], now: SettingsNow): Command {
  const known =
    now.printers.find((one) => one.id === id) ??
    now.printers.find((one) => isSameLine(one.connection, told.connection));
  const setup = { ...told, station: known?.station ?? null };
  return known
    ? { type: 'set-up-printer', printerId: known.id, setup, basedOn: revisionOf(known) }
    : { type: 'set-up-printer', printerId: null as PrinterId | null, setup, basedOn: null };
}
