/** A reason to stop that a person can act on: shown as one sentence, without a stack. */
export class SetupError extends Error {}

/** One line of progress. */
export function say(line) {
  console.log(`setup: ${line}`);
}

/** Runs one step of the set-up, saying when it begins and how long it took. */
export async function step(name, work) {
  const began = Date.now();
  say(`${name} …`);
  const result = await work();
  say(`${name}: done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
