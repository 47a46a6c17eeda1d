import type { Engine, EngineName } from './engine.ts';

type OpenEngine = (fontsFolder: string) => Promise<Engine>;

/** Each is loaded when it is asked for: the one that isn't used costs no memory. */
const engines: Record<EngineName, OpenEngine> = {
  takumi: async (fontsFolder) => (await import('./takumi.ts')).openTakumi(fontsFolder),
  satori: async (fontsFolder) => (await import('./satori.ts')).openSatori(fontsFolder),
};

/**
 * Opens the engine that is asked for; without a name takumi, and where that can't be loaded satori, because a kiosk
 * without paper is worse than a slow one. `onFallback` hears why. Rejects when none opens.
 */
export async function openEngine(
  fontsFolder: string,
  name: EngineName | undefined,
  onFallback: (cause: unknown) => void = () => {},
  open: Record<EngineName, OpenEngine> = engines,
): Promise<Engine> {
  if (name !== undefined) return open[name](fontsFolder);
  try {
    return await open.takumi(fontsFolder);
  } catch (cause) {
    onFallback(cause);
    return open.satori(fontsFolder);
  }
}
