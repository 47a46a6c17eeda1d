import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';

/** "Quầy 1 hoặc 2", "Quầy 1, 2 hoặc Bàn 9": the word again only when it changes. */
export function countersInWords({ system }: Words, counters: IssuedTicket['counters']): string {
  const said = counters.map(({ place, number }, index) => {
    const same = index > 0 && counters[index - 1]?.place === place;
    return same ? String(number) : fill(system.placeOnly, { place: system.place[place], n: number });
  });
  const last = said.pop() ?? '';
  return said.length === 0 ? last : `${said.join(', ')} ${system.or} ${last}`;
}
