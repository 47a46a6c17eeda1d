import { PROTOCOL } from '../../shared/contract/limits.ts';

const NOTE = 'xin-moi-reloaded';

/** What this needs of the page. */
export interface ReloadRim {
  notes: Pick<Storage, 'getItem' | 'setItem'>;
  reload(): void;
}
const page: ReloadRim = {
  get notes() {
    return sessionStorage;
  },
  reload: () => location.reload(),
};

/**
 * The hub is of another kind than this page: it is loaded again, once. One that comes back no newer (a stale copy somewhere on
 * the way) would else load itself for ever; it stays, and says what to do with whatever is touched.
 */
export function reloadOnce({ notes, reload }: ReloadRim = page, protocol = PROTOCOL): void {
  try {
    if (notes.getItem(NOTE) === String(protocol)) return;
    notes.setItem(NOTE, String(protocol));
  } catch (error) {
    console.warn('This page keeps no notes, and stays as it is', error);
    return;
  }
  reload();
}
