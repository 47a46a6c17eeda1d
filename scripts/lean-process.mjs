/** glibc gives each thread a heap of its own and keeps what was freed; tickets are drawn on four threads. */
const environment = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072' };
/** V8's nursery of 16 MB is for programs that make garbage all day. */
const flags = ['--max-semi-space-size=4', '--disable-warning=ExperimentalWarning'];

/**
 * Starts this process again, as the same process, with settings that must stand before its first instruction: some 70 MB
 * less after 600 tickets drawn and printed. Linux only; elsewhere nothing happens.
 */
export function becomeLean() {
  if (process.platform !== 'linux' || process.env.MALLOC_ARENA_MAX || !process.execve) return;
  process.execve(process.execPath, [process.execPath, ...process.execArgv, ...flags, ...process.argv.slice(1)], {
    ...process.env,
    ...environment,
  });
}
