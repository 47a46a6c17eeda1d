import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import type { ImportedArea, ImportNote, ImportPreview } from '../../../shared/contract/settings-file.ts';
import type { SettingsParts } from '../../../shared/contract/settings-file-schemas.ts';
import { type Area, areas } from '../../../shared/settings/areas.ts';
import { changesBetween, type SettingChange } from '../../../shared/settings/changes.ts';
import { readSettingsFile } from '../../../shared/settings/read-file.ts';
import { under } from '../../../shared/settings/saying.ts';
import { words as allWords, type Language } from '../../../shared/text/index.ts';
import { addingSteps, importSteps, type SettingsNow, settingsRevision } from '../domain/import-settings.ts';
import type { ReadDb } from '../store/db.ts';
import { settingsNow } from '../store/settings-now.ts';
import { namesOf } from './names.ts';
import { decidedBy } from './settings/decided-by.ts';

/** What importing a file would change, area by area. `media`: the files that the hub keeps. */
export function importPreview(db: ReadDb, file: string, language: Language, media: readonly string[]): ImportPreview {
  const read = readSettingsFile(file);
  if (!read.ok) return read;
  const words = allWords[language];
  const saying = { words, labels: namesOf(db, words) };
  const now = settingsNow(db);
  const last = new Map<string, { area: Area; decided: NonNullable<ReturnType<typeof decidedBy>> }>();
  for (const { area, command } of [...addingSteps(read.settings, now), ...importSteps(read.settings, now)]) {
    const decided = decidedBy(command);
    // Of two steps for one thing the later one counts.
    if (decided) last.set(`${area} ${decided.kind.types[0]} ${decided.id}`, { area, decided });
  }
  const changesIn = (wanted: Area): SettingChange[] =>
    [...last.values()].flatMap(({ area, decided: { kind, id, value } }) => {
      const was = kind.now(now, id);
      if (area !== wanted || canonicalJson(was) === canonicalJson(value)) return [];
      const name = kind.name(id, saying.labels, was ?? value);
      const named = (lines: ReturnType<typeof kind.lines>) => (name === '' ? lines : under(name, lines));
      const said = changesBetween(
        was === null ? null : named(kind.lines(was, saying)),
        named(kind.lines(value, saying)),
        words.history.change,
      );
      return said.length > 0 ? said : [words.history.change.unsaid];
    });
  const told = areas.filter((area) => read.settings[area] !== undefined);
  return {
    ok: true,
    office: read.office,
    day: read.day,
    basedOn: settingsRevision(now),
    areas: told.map(
      (area): ImportedArea => ({ area, changes: changesIn(area), notes: notesOn(area, read.settings, now, media) }),
    ),
  };
}

/** What the file can't bring along. */
function notesOn(area: Area, told: SettingsParts, now: SettingsNow, media: readonly string[]): ImportNote[] {
  const missing = <Thing extends { id: string; name: string }>(
    list: readonly Thing[],
    known: readonly { id: string }[],
  ) => list.filter(({ id }) => !known.some((one) => one.id === id));
  const namesOfThe = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join(', ');
  const lostMedia = (value: unknown): ImportNote[] => {
    const named = new Set(JSON.stringify(value).match(/[0-9a-f]{64}\.(png|jpg|webp|mp4|webm)/g));
    const n = [...named].filter((id) => !media.includes(id)).length;
    return n > 0 ? [{ note: 'media', n }] : [];
  };
  switch (area) {
    case 'services': {
      const gone = missing(told.services ?? [], now.services);
      return gone.length > 0 ? [{ note: 'services', names: namesOfThe(gone) }] : [];
    }
    case 'counters': {
      const added = addingSteps({ counters: told.counters }, now).length;
      return added > 0 ? [{ note: 'counters', n: added }] : [];
    }
    case 'officers':
      return missing(told.officers ?? [], now.officers).some(({ active }) => active) ? [{ note: 'officers' }] : [];
    case 'boards': {
      const isNew = missing(told.boards ?? [], now.office.boards).length > 0;
      return [...(isNew ? [{ note: 'stations' } as const] : []), ...lostMedia(told.boards)];
    }
    case 'satisfaction':
      return lostMedia(told.satisfaction);
    case 'printers':
      return missing(now.printers, told.printers ?? []).length > 0 ? [{ note: 'removed' }] : [];
    default:
      return [];
  }
}
