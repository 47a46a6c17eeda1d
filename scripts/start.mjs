// npm start: the whole office on this PC. Without a display: the hub alone, and where to find its screens.
import { findRuntime } from './electron-runtime.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { followNpm } from './follow-npm.mjs';
import { hasDisplay } from './has-display.mjs';
import { root } from './paths.mjs';
import { runChild } from './run-child.mjs';
import { screenAddresses } from './screen-addresses.mjs';

const args = process.argv.slice(2);
ensureBuilt();
followNpm();
process.exitCode = hasDisplay() || process.env.XIN_MOI_ELECTRON ? await startElectron() : await startHub();

function startElectron() {
  const runtime = findRuntime();
  if (!runtime) {
    console.error(
      'Chưa có Electron. / There is no Electron runtime yet: npm run setup. Without it: npm run hub -- --sample',
    );
    return 1;
  }
  if (runtime.kind === 'fallback')
    console.error(
      'Electron dự phòng, chỉ để phát triển và kiểm thử. / Fallback Electron, for development and tests only.',
    );
  // Settings for Node would reach Electron's main process, and turn it into a plain Node.
  const { NODE_OPTIONS: _options, ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const asRoot = process.getuid?.() === 0;
  return runChild(runtime.path, [...(asRoot ? ['--no-sandbox'] : []), root, ...args], { env });
}

function startHub() {
  console.error('Không có màn hình: chỉ chạy máy chủ hàng đợi. / No display here: starting the hub alone.');
  const given = (option) => args.some((argument) => argument === option || argument.startsWith(`${option}=`));
  const sample = given('--data') || given('--sample') ? [] : ['--sample', '--data', 'data/sample'];
  const options = { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] };
  return runChild(process.execPath, ['scripts/hub.mjs', ...sample, ...args], options, showAddresses);
}

function showAddresses(hub) {
  let seen = '';
  hub.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    if (seen === undefined) return;
    seen += text;
    const url = /Xin Mời hub ready: (\S+)\s/.exec(seen)?.[1];
    if (!url) return;
    seen = undefined;
    console.log(screenAddresses(url));
  });
}
