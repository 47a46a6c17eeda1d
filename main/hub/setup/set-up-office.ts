import { hashPin } from '../access/pins.ts';
import type { SystemCommand } from '../domain/commands.ts';
import { findOffice } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import { keepSecret } from '../store/secrets.ts';
import { readOfficeFile } from './office-file.ts';

/** Gives an empty database its office: the sample, or the default catalogue that a new office changes to its own. */
export async function setUpOffice(store: Store, sample: boolean, execute: (command: SystemCommand) => boolean) {
  if (findOffice(store.read)) return;
  const { office, services, counters, officers, officerPin, adminPin } = readOfficeFile(
    sample ? 'sample-office' : 'new-office',
  );
  execute({ type: 'configure-office', office: { sample, ...office }, services, counters, officers });
  const [officerHash, adminHash] = await Promise.all([officerPin, adminPin].map((pin) => pin && hashPin(pin)));
  store.write((db) => {
    if (officerHash) for (const officer of officers) keepSecret(db, 'officer-pin', officer.id, officerHash);
    if (adminHash) keepSecret(db, 'admin-pin', 'admin', adminHash);
  });
}
