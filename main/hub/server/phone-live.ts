import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { PhoneView } from '../../../shared/contract/phone-view.ts';
import type { PushOf } from '../../../shared/contract/wire.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { minutes } from '../../../shared/domain/time.ts';
import type { createPhoneSeats } from './phone-seats.ts';

/** A line is opened anew after so long: what nobody reads any more gives its seat back. */
const LINE_MS = minutes(10);
/** A browser comes back after so long. */
const RETRY_MS = 3_000;

interface Stream {
  res: ServerResponse;
  address: string;
  ticketId: TicketId;
  seats: ReturnType<typeof createPhoneSeats>;
  watch(ticketId: TicketId, signal: AbortSignal): AsyncGenerator<PushOf<PhoneView>>;
  headers: Record<string, string>;
}

/**
 * A ticket's views as they come (server-sent events, WHATWG HTML §9.2), a tick every few seconds. `event: full` tells the page
 * to ask from time to time instead.
 */
export async function streamViews({ res, address, ticketId, seats, watch, headers }: Stream): Promise<void> {
  const over = new AbortController();
  const end = (): void => over.abort();
  const leave = (): void => {
    res.write('event: full\ndata: {}\n\n');
    end();
  };
  const giveBack = seats.take({ ticket: ticketId, address, leave });
  if (!giveBack) return void res.writeHead(503, { ...headers, 'retry-after': '15' }).end();
  res.on('close', end);
  const timer = setTimeout(end, LINE_MS).unref();
  try {
    res.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
    res.write(`retry: ${RETRY_MS}\n\n`);
    for await (const push of watch(ticketId, over.signal)) {
      const { revision: _, ...told } = push; // how busy the office is, is nobody's business
      if (!res.write(`data: ${JSON.stringify(told)}\n\n`)) await once(res, 'drain', { signal: over.signal });
    }
  } catch (error) {
    if (!over.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    giveBack();
    res.end();
  }
}
