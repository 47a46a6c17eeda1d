import { nothingTold, type Told } from '../../shared/phone/told.ts';
import { drawer } from './page-facts.ts';

/** What was told from this tab, also after it is loaded again. @param path `/t/TOKEN` */
export function createTold(path: string) {
  const key = `xin-moi.told${path}`;
  const kept = drawer.get(key);
  let told: Told = kept ? { ...nothingTold, ...(JSON.parse(kept) as Partial<Told>) } : nothingTold;
  return {
    get: (): Told => told,
    add(more: Partial<Told>): void {
      told = { ...told, ...more };
      drawer.put(key, JSON.stringify(told));
    },
  };
}

export type ToldHere = ReturnType<typeof createTold>;
