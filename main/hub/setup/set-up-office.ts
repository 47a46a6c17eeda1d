import { firstBoard } from '../../../shared/domain/board.ts';
import { defaultKeeping } from '../../../shared/domain/keeping.ts';
import { completeRules, type ServiceTerms } from '../../../shared/domain/office.ts';
import { completePhone, completeSatisfaction } from '../../../shared/domain/satisfaction.ts';
import { earlierSetUp, newSetUp } from '../../../shared/domain/set-up.ts';
import { completeVoice } from '../../../shared/domain/voice.ts';
import type { HubOptions } from '../../options.ts';
import { hashPin } from '../access/pins.ts';
import type { SystemCommand } from '../domain/commands.ts';
import { HubStartError } from '../start-error.ts';
import { findOffice } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import { keepSecret } from '../store/secrets.ts';
import { shippedCalendar } from './calendar-file.ts';
import { type OfficeFile, readOfficeFile } from './office-file.ts';

/**
 * The office that this folder has, or will get. A sample's PINs are public and its screens pair by themselves: it must
 * never become, or be taken for, the real office. Throws HubStartError with a sentence.
 */
export function prepareOffice(store: Store, { sample, host, data }: HubOptions): { timeZone: string } {
  const office = findOffice(store.read);
  if (!office) return readOfficeFile(fileOf(sample)).office;
  if (sample && !office.sample)
    throw new HubStartError(
      `Thư mục ${data} là của văn phòng thật, không chạy được với --sample. / ${data} holds a real office: start it without --sample.`,
    );
  if (office.sample && !['127.0.0.1', '::1', 'localhost'].includes(host))
    throw new HubStartError(
      `Thư mục ${data} là văn phòng mẫu, chỉ chạy trên máy này. / ${data} holds the sample office: it is served on this PC only.`,
    );
  return office;
}

const fileOf = (sample: boolean) => (sample ? 'sample-office' : 'new-office');

/** Gives an empty database its office: the sample, or the default catalogue that a new office changes to its own. */
export async function setUpOffice(store: Store, sample: boolean, execute: (command: SystemCommand) => boolean) {
  if (findOffice(store.read)) return;
  const { office, services, counters, officers, officerPin, adminPin } = readOfficeFile(fileOf(sample));
  const rules = completeRules(office.rules);
  const voice = completeVoice(office.voice);
  // The sample can be tried on any day.
  const calendar = sample ? { holidays: [], makeUps: [] } : shippedCalendar();
  execute({
    type: 'configure-office',
    office: {
      sample,
      ...office,
      rules,
      voice,
      calendar,
      boards: [firstBoard],
      satisfaction: completeSatisfaction(),
      phones: completePhone(),
      survey: [],
      keeping: defaultKeeping,
      setUp: sample ? earlierSetUp : newSetUp,
      rehearsal: null,
      procedures: null,
    },
    services: services.map((service) => ({ ...service, terms: withDigit(service), offToday: null })),
    counters,
    officers,
  });
  const [officerHash, adminHash] = await Promise.all([officerPin, adminPin].map((pin) => pin && hashPin(pin)));
  store.write((db) => {
    if (officerHash) for (const officer of officers) keepSecret(db, 'officer-pin', officer.id, officerHash);
    if (adminHash) keepSecret(db, 'admin-pin', 'admin', adminHash);
  });
}

/** The digit that its numbers begin with, should the office number 1001, 1002 …: its place among the first nine. */
const withDigit = ({ terms, position }: OfficeFile['services'][number]): ServiceTerms =>
  terms.digit !== null || position >= 9 ? terms : { ...terms, digit: String(position + 1) };
