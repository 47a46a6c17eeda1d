import { sentenceOf } from '../trouble.ts';

/**
 * Why a device can't be opened, as a sentence for the staff. `group`: whoever may use such a device on Linux, `lp` for
 * printers, `dialout` for serial ports (Debian's udev rules).
 */
export function openTrouble(path: string, group: 'lp' | 'dialout', error: unknown): string {
  switch (causeOf(error)) {
    case 'missing':
      return `${path}: there is no such device; is the printer plugged in and switched on?`;
    case 'forbidden':
      return `${path} may not be opened: the user must be in group ${group}`;
    case 'busy':
      return `${path} is in use by another program`;
    case 'other':
      return `${path} can't be opened: ${sentenceOf(error)}`;
  }
}

type Cause = 'missing' | 'forbidden' | 'busy' | 'other';

const byCode: Readonly<Record<string, Cause>> = {
  ENOENT: 'missing',
  ENODEV: 'missing',
  ENXIO: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EBUSY: 'busy',
};

/** What `serialport` says instead of a code: its binding passes on the text of the system, or of Windows' errors. */
const byText: readonly (readonly [RegExp, Cause])[] = [
  [/no such (file|device)|file not found/i, 'missing'],
  [/permission denied|access denied|not permitted/i, 'forbidden'],
  [/busy|cannot lock/i, 'busy'],
];

function causeOf(error: unknown): Cause {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const cause = byCode[error.code];
    if (cause !== undefined) return cause;
  }
  const text = sentenceOf(error);
  return byText.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
