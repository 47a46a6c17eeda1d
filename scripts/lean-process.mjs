/**
 * Starts this process again, as the same process, with less memory to waste: two malloc arenas instead of sixteen, and a
 * small nursery in V8. Measured with 10,000 tickets drawn and printed: some 40 MB less. Linux only; elsewhere nothing happens.
 */
export function becomeLean() {
  if (process.platform !== 'linux' || process.env.MALLOC_ARENA_MAX || !process.execve) return;
  const flags = [...process.execArgv, '--max-semi-space-size=2', '--disable-warning=ExperimentalWarning'];
  process.execve(process.execPath, [process.execPath, ...flags, ...process.argv.slice(1)], {
    ...process.env,
    MALLOC_ARENA_MAX: '2',
  });
}
