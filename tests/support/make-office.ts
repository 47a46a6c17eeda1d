import { hashPin } from '../../main/hub/access/pins.ts';
import { noPast } from '../../main/hub/domain/estimate-history.ts';
import { learnTimes } from '../../main/hub/domain/estimate-learned.ts';
import { createExecute } from '../../main/hub/execute.ts';
import { localClock } from '../../main/hub/local-time.ts';
import { readOfficeFile } from '../../main/hub/setup/office-file.ts';
import { openStore } from '../../main/hub/store/open.ts';
import { keepSecret } from '../../main/hub/store/secrets.ts';
import { createWaits } from '../../main/hub/store/waits.ts';
import { firstBoard } from '../../shared/domain/board.ts';
import type { CommandId, CounterId, OfficerId, ServiceId } from '../../shared/domain/ids.ts';
import { defaultKeeping } from '../../shared/domain/keeping.ts';
import { completeRules, noTerms, type Service } from '../../shared/domain/office.ts';
import { completePhone, completeSatisfaction } from '../../shared/domain/satisfaction.ts';
import { earlierSetUp } from '../../shared/domain/set-up.ts';
import { timeOfDay } from '../../shared/domain/time.ts';
import { completeVoice } from '../../shared/domain/voice.ts';
import type { TestClock } from './test-clock.ts';

/** A service of a test's office, and the counters that serve it. */
export interface MadeService {
  id: string;
  letter: string;
  digit: string;
  name: string;
}

/** What a test's office looks like: as many counters as it needs, each with an officer of its own (PIN 1234). */
export interface MadeOffice {
  services: readonly MadeService[];
  /** `name`: what stands behind the number, if anything. */
  counters: readonly { id: string; services: readonly string[]; backups: readonly string[]; name?: string }[];
}

/** Sets up a sample office of any size in a folder, before a hub is started there. Open around the clock. */
export async function makeOffice(folder: string, clock: TestClock, made: MadeOffice): Promise<void> {
  const store = openStore(folder);
  const execute = createExecute({
    store,
    clock,
    localTime: localClock('Asia/Ho_Chi_Minh'),
    hasPrinter: () => false,
    waits: createWaits(() => learnTimes(noPast)),
    screens: () => new Map(),
    pictures: new Set<string>(),
    publish: () => undefined,
  });
  const { office } = readOfficeFile('sample-office');
  const officers = made.counters.map(({ id }) => ({
    id: `o${id}` as OfficerId,
    name: `Cán bộ ${id}`,
    post: '',
    active: true,
  }));
  const allDay = Array.from({ length: 7 }, () => [{ from: timeOfDay(0), to: timeOfDay(24) }]);
  const calendar = { holidays: [], makeUps: [] };
  const [outcome] = execute([
    {
      commandId: '0'.repeat(32) as CommandId,
      madeAt: null,
      sender: { kind: 'system' },
      words: null,
      machine: null,
      secret: null,
      command: {
        type: 'configure-office',
        office: {
          ...office,
          sample: true,
          week: allDay,
          calendar,
          rules: completeRules({}),
          boards: [firstBoard],
          voice: completeVoice({}),
          satisfaction: completeSatisfaction(),
          phones: completePhone(),
          survey: [],
          keeping: defaultKeeping,
          setUp: earlierSetUp,
          rehearsal: null,
          procedures: null,
        },
        services: made.services.map(toService),
        counters: made.counters.map(({ id, services, backups, name = '' }) => ({
          id: id as CounterId,
          number: Number(id),
          place: 'quay',
          name,
          services: services as ServiceId[],
          backups: backups as ServiceId[],
        })),
        officers,
      },
    },
  ]);
  if (!outcome?.ok) throw new Error('The office was refused');
  const [officerHash, adminHash] = await Promise.all([hashPin('1234'), hashPin('2468')]);
  store.write((db) => {
    for (const { id } of officers) keepSecret(db, 'officer-pin', id, officerHash);
    keepSecret(db, 'admin-pin', 'admin', adminHash);
  });
  store.close();
}

const toService = ({ id, letter, digit, name }: MadeService, position: number): Service => ({
  id: id as ServiceId,
  series: letter,
  name,
  nameEn: name,
  detail: '',
  minutes: 8,
  icon: 'rubber-stamp',
  tone: 'neutral',
  letters: [],
  position,
  active: true,
  terms: { ...noTerms, digit },
  offToday: null,
});
