/** The part of Electron's `Input` that a shortcut consists of. */
export interface KeyPress {
  key: string;
  control: boolean;
  meta: boolean;
  alt: boolean;
  shift: boolean;
}

/** Shortcuts that a browser has and a public screen must not: developer tools, reload, zoom, print, go back, close. */
export function isForbidden(press: KeyPress, locked: boolean): boolean {
  const key = press.key.toLowerCase();
  if (key === 'f5' || key === 'f12' || key.startsWith('browser')) return true;
  if (press.control || press.meta) {
    if (press.shift && ['i', 'j', 'c'].includes(key)) return true;
    if (['r', '+', '-', '=', '0', 'p', 's', 'u', 'o'].includes(key)) return true;
    if (locked && ['w', 'q', 'n', 't', 'f4', 'escape'].includes(key)) return true;
  }
  if (press.alt && ['arrowleft', 'arrowright', 'home'].includes(key)) return true;
  return locked && (key === 'f11' || key === 'contextmenu' || (press.alt && ['f4', 'tab', ' '].includes(key)));
}
