import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { issue } from '../support/steps.ts';

/** Every file below a folder. */
const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

test('given PINs that were set, typed right and typed wrong, when the data folder is searched, then none stands there, nor any token', async () => {
  const office = await openOffice({ sample: false });
  const adminPin = '739146';
  const answer = await office.connect().wire.adminSetUp.mutate({ pin: adminPin });
  if (!answer.ok) throw new Error(answer.reason);
  const admin = office.connect({ token: answer.token });
  const [officerPin, newPin, wrongPin] = ['85296307', '64182935', '91827364'];
  await admin.send({ type: 'add-officer', name: 'Bà Mẫu', post: '', pin: officerPin });
  const [officer] = office.rows<{ id: string }>('SELECT id FROM officers');
  const officerId = officer?.id ?? '';
  const made = await admin.wire.createPairingCode.mutate({ kind: 'counter', counterId: '1', name: 'Quầy 1' });
  const code = made?.code ?? '';
  const paired = await office.connect().wire.pair.mutate({ kind: 'counter', counterId: '1', code });
  if (!paired.ok) throw new Error(paired.reason);
  const counter = office.connect({ token: paired.token });
  await counter.send({ type: 'sign-in', officerId, pin: wrongPin });
  await counter.send({ type: 'sign-in', officerId, pin: officerPin });
  await admin.send({ type: 'set-officer-pin', officerId, pin: newPin });
  const ticket = await issue(admin);

  const files = filesIn(office.folder);
  const holding = (secret: string): string[] =>
    files.filter((file) => fs.readFileSync(file).includes(secret)).map((file) => path.relative(office.folder, file));
  // That the search finds what is there: the ticket's token is no secret of the hub's.
  expect(holding(ticket.token)).not.toEqual([]);
  for (const secret of [adminPin, officerPin, newPin, wrongPin, code, answer.token, paired.token])
    expect(holding(secret), secret).toEqual([]);
});
