/**
 * Keeps the screen on where the browser allows it: on secure pages only. On `http://` in the office's network it can't, and
 * the page asks for it in words.
 */
export function stayAwake(): void {
  const ask = (): void => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').catch(() => undefined); // refused: the battery is nearly empty
  };
  ask();
  // The browser takes it back whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
}
