import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A fresh folder below the system's place for such things. */
export const makeTempFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'xin-moi-test-'));

/** Removes it with all that is in it. */
export const removeFolder = (folder: string): void => fs.rmSync(folder, { recursive: true, force: true });
