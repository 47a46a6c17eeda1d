/**
 * A second reader of print jobs, written without the product's: it fails on any byte that it does not know, on a job cut
 * short and on a real-time command inside a raster. Returns the commands by name and the rows of the paper.
 */
export function strictDecode(job: Uint8Array): { log: string[]; width: number; rows: string[] } {
  const log: string[] = [];
  const rows: string[] = [];
  let width = 0;
  let position = 0;

  const take = (count: number): number[] => {
    if (position + count > job.length) throw new Error(`cut short at ${position}`);
    const taken = [...job.slice(position, position + count)];
    position += count;
    return taken;
  };
  const expect = (...bytes: number[]): void => {
    const got = take(bytes.length);
    if (got.join() !== bytes.join()) throw new Error(`unknown ${got} before ${position}`);
  };
  const blank = (count: number): void => {
    for (let row = 0; row < count; row += 1) rows.push('0'.repeat(width));
  };

  const plain = (): void => {
    const [kind] = take(1);
    if (kind === 0x40) log.push('ESC @');
    else if (kind === 0x61) log.push(`ESC a ${take(1)}`);
    else if (kind === 0x33) log.push(`ESC 3 ${take(1)}`);
    else throw new Error(`unknown ESC ${kind}`);
  };
  const raster = (): void => {
    expect(0x30, 0x00);
    const [xL = 0, xH = 0, yL = 0, yH = 0] = take(4);
    const across = xL | (xH << 8);
    const down = yL | (yH << 8);
    if (width !== 0 && width !== across * 8) throw new Error('width changed');
    width = across * 8;
    const hex = Buffer.from(take(across * down)).toString('hex');
    const realTime = [...hex.matchAll(/(?=10(?:040[1-8]|050[0-2]|140[128]))/g)];
    if (realTime.some(({ index }) => index % 2 === 0)) throw new Error('real-time command inside the raster');
    for (let row = 0; row < down; row += 1) {
      const line = hex.slice(row * across * 2, (row + 1) * across * 2);
      rows.push([...line].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join(''));
    }
    log.push(`GS v 0 ${width}x${down}`);
  };
  const extended = (): void => {
    const [kind] = take(1);
    if (kind === 0x76) raster();
    else if (kind === 0x56) log.push(`GS V ${take(2)}`);
    else if (kind === 0x72) log.push(`GS r ${take(1)}`);
    else if (kind === 0x28) {
      expect(0x48, 0x06, 0x00, 0x30, 0x30);
      log.push(`GS ( H ${String.fromCharCode(...take(4))}`);
    } else throw new Error(`unknown GS ${kind}`);
  };

  while (position < job.length) {
    const [first] = take(1);
    if (first === 0x1b) plain();
    else if (first === 0x1d) extended();
    else if (first === 0x0a) {
      log.push('LF');
      blank(30);
    } else throw new Error(`unknown ${first} at ${position - 1}`);
  }
  return { log, width, rows };
}
