import type { CounterView } from '../../../shared/contract/views.ts';
import type { ServiceId } from '../../../shared/domain/ids.ts';
import type { Words } from '../../../shared/text/index.ts';
import { placeName, placeNumber } from '../../../shared/text/place-name.ts';
import type { TransferKind } from './transfer-wish.ts';

export interface TransferTarget {
  value: string;
  name: string;
}

type Targets = Pick<CounterView, 'transferTo' | 'transferCounters' | 'transferOfficers'>;

/** Where a ticket may be sent, in words: never where it is already, and a counter without anybody says so. */
export function transferTargets(
  kind: TransferKind,
  view: Targets,
  { serviceId: own }: { serviceId: ServiceId },
  words: Words,
): TransferTarget[] {
  const said = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(' – ');
  switch (kind) {
    case 'service':
      return view.transferTo
        .filter(({ serviceId }) => serviceId !== own)
        .map(({ serviceId, name, places }) => ({
          value: serviceId,
          name: said(name, places.map((place) => placeNumber(words, place)).join(', ')),
        }));
    case 'counter':
      return view.transferCounters.map(({ counterId, place, status, officer }) => ({
        value: counterId,
        name: said(placeName(words, place), officer, status === 'closed' && words.counter.transferClosed),
      }));
    case 'officer':
      return view.transferOfficers.map(({ officerId, name, place }) => ({
        value: officerId,
        name: said(name, place && placeNumber(words, place)),
      }));
  }
}
