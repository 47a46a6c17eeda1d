const KEY = 'xin-moi-said';
/** Older ones are never said again: `FRESH_MS`, and what an announcement may take, lie behind them. Milliseconds. */
const KEPT_MS = 120_000;

interface Said {
  id: string;
  /** By this PC's clock. */
  at: number;
}

/** What this board has said to the end before its page was loaded again: it is not made up for. */
export const saidBefore = (): readonly string[] => lately().map(({ id }) => id);

function lately(): readonly Said[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as readonly Said[];
    return kept.filter(({ at }) => Math.abs(Date.now() - at) < KEPT_MS);
  } catch (error) {
    console.warn('Nothing is known of the page before', error);
    return [];
  }
}

export function keepSaid(id: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...lately(), { id, at: Date.now() }]));
  } catch (error) {
    console.warn('What was said is not kept', error);
  }
}
