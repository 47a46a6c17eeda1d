import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/** How many take a number, one service after another. */
const VISITS = 8;

/** Some people take their numbers at a kiosk, so that the pages have something to show. */
export async function playMorning(url) {
  const sample = JSON.parse(fs.readFileSync(path.join(root, 'resources/setup/sample-office.json'), 'utf8'));
  const { token } = await post(`${url}/trpc/pair`, null, { kind: 'kiosk', counterId: null, code: null });
  for (let i = 0; i < VISITS; i += 1) {
    // Every other one comes for the first service: one line is longer than the rest.
    const { id: serviceId } = sample.services[i % 2 === 0 ? 0 : i % sample.services.length];
    const { time: madeAt } = await (await fetch(`${url}/health`)).json();
    const command = { type: 'issue-ticket', serviceId, priority: i === 4 ? 'elder' : null };
    const order = { commandId: randomBytes(16).toString('hex'), madeAt, command };
    const outcome = await post(`${url}/trpc/command`, token, order);
    if (!outcome.ok) throw new Error(`No number for ${serviceId}: ${JSON.stringify(outcome)}`);
  }
}

async function post(address, token, input) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(input) });
  const { result } = await answer.json();
  return result.data;
}
