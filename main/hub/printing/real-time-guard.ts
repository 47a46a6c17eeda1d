/**
 * Real-time commands are obeyed even inside a picture (Epson ESC/POS reference, DLE EOT, DLE ENQ, DLE DC4: "executed on
 * receipt"): a raster that happens to spell one could cancel the job or open the drawer.
 */
const commands: ReadonlyMap<number, readonly number[]> = new Map([
  [0x04, [1, 2, 3, 4, 5, 6, 7, 8]],
  [0x05, [0, 1, 2]],
  [0x14, [1, 2, 8]],
]);

/** Where a real-time command begins in `data`, at or after `from`; -1 when there is none. */
export function findRealTime(data: Uint8Array, from = 0): number {
  for (let at = data.indexOf(0x10, from); at >= 0 && at < data.length - 2; at = data.indexOf(0x10, at + 1)) {
    if (commands.get(data[at + 1] ?? 0)?.includes(data[at + 2] ?? 0) === true) return at;
  }
  return -1;
}

/** The same dots, but one is flipped in each place that spells a real-time command. Copies only when it must. */
export function withoutRealTime(raster: Uint8Array): Uint8Array {
  let at = findRealTime(raster);
  if (at < 0) return raster;
  const safe = raster.slice();
  for (; at >= 0; at = findRealTime(safe, at)) {
    // 10 becomes 11: no command begins with 11, so nothing new can appear. One dot in 300,000 is not seen.
    safe[at] = 0x11;
  }
  return safe;
}
