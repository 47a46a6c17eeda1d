import path from 'node:path';

/** Arguments for the hub in the desktop app: without a data folder named, the office set up on this PC, else the sample. */
export function withDataFolder(argv: readonly string[], userData: string, exists: (file: string) => boolean): string[] {
  const given = (flag: string) => argv.some((argument) => argument === flag || argument.startsWith(`${flag}=`));
  if (given('--data')) return [...argv];
  const office = path.join(userData, 'data');
  const sample = path.join(userData, 'sample');
  if (given('--sample')) return ['--data', sample, ...argv];
  return exists(path.join(office, 'xin-moi.sqlite'))
    ? ['--data', office, ...argv]
    : ['--data', sample, '--sample', ...argv];
}

/** Our own arguments among those of the process: without Electron's path, the app's path and Chromium's switches. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const rest = argv.slice(1).filter((argument) => !chromiumSwitch.test(argument));
  return isPackaged ? rest : rest.slice(1);
}

const chromiumSwitch =
  /^--(no-sandbox|no-zygote|in-process-gpu|(disable|enable|ozone|inspect|remote-debugging|gtk|force|use|user-data|js|log|lang|password-store|original-process)(-|$|=))/;
