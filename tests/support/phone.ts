import type { CommandInput } from '../../shared/contract/commands.ts';
import type { PhoneAnswer, PhoneView } from '../../shared/contract/phone-view.ts';
import { defaultPhone, type PhoneSettings } from '../../shared/domain/satisfaction.ts';
import type { TestOffice } from './open-office.ts';
import { must } from './steps.ts';
import { newCommandId } from './wire-client.ts';

export const phoneAddress = 'http://192.168.1.10:8080';

/** The administrator decides about phones. */
export async function setPhones(office: TestOffice, changes: Partial<PhoneSettings>): Promise<void> {
  const admin = await office.admin();
  const watch = admin.watch();
  while (watch.views.length === 0) await new Promise((done) => setTimeout(done, 10));
  const basedOn = watch.latest('admin').revisions.phones;
  const phones = { ...defaultPhone, ticketPage: true, address: phoneAddress, ...changes };
  await must(admin.send({ type: 'set-phones', phones, basedOn }));
  watch.stop();
}

/** A citizen's phone: plain requests, as its browser sends them. */
export function phoneOf({ url, clock }: TestOffice) {
  const post = (path: string, body: unknown) =>
    fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const envelope = (command: CommandInput, commandId = newCommandId()) => ({ commandId, madeAt: clock.now(), command });
  return {
    get: (path: string) => fetch(url + path),
    post,
    envelope,
    view: async (token: string): Promise<PhoneView> => {
      const told = (await (await fetch(`${url}/t/${token}/now`)).json()) as { view: PhoneView };
      return told.view;
    },
    send: async (token: string, command: CommandInput, commandId?: string): Promise<PhoneAnswer> =>
      (await (await post(`/t/${token}/rating`, envelope(command, commandId))).json()) as PhoneAnswer,
  };
}

/** What a phone hears on its line, until it is closed. */
export async function listenTo(office: TestOffice, token: string) {
  const line = new AbortController();
  const answer = await fetch(`${office.url}/t/${token}/live`, { signal: line.signal });
  const told: { type: string; view?: PhoneView }[] = [];
  let text = '';
  let isOver = false;
  const read = async (): Promise<void> => {
    for await (const chunk of answer.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const data = /^data: (.*)$/m.exec(part)?.[1];
        if (/^event: full$/m.test(part)) told.push({ type: 'full' });
        else if (data) told.push(JSON.parse(data));
      }
    }
  };
  const reading = answer.ok ? read().catch(() => undefined) : Promise.resolve();
  void reading.then(() => {
    isOver = true;
  });
  return {
    status: answer.status,
    headers: answer.headers,
    told,
    latest: () => told.filter(({ type }) => type === 'view').at(-1)?.view,
    isOver: () => isOver,
    close: () => line.abort(),
  };
}
