import type { ServiceShut } from '../../../shared/contract/views.ts';
import type { Words } from '../../../shared/text/index.ts';

/** Why no number of it is given now, in one line; the next page says the rest. */
export function shutInWords({ shut }: Words['kiosk'], why: ServiceShut): string {
  return why.code === 'quota-full' ? shut[`quota-full-${why.per}`] : shut[why.code];
}
