// node scripts/with-display.mjs COMMAND ARGS…: runs a command, on a virtual display where there is no real one.
import { hasDisplay } from './has-display.mjs';
import { runChild } from './run-child.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const [command, ...args] = process.argv.slice(2);
const shell = process.platform === 'win32';

if (!command) {
  console.error('usage: with-display COMMAND ARGS…');
  process.exitCode = 2;
} else if (hasDisplay()) {
  process.exitCode = await runChild(command, args, { shell });
} else {
  try {
    const display = await startVirtualDisplay();
    process.exitCode = await runChild(command, args, { env: { ...process.env, ...display.env } });
    await display.stop();
  } catch (error) {
    console.error(`with-display: ${error.message}`);
    process.exitCode = 1;
  }
}
