/** Whether a window could be shown to somebody: Windows and macOS always, Linux with an X or Wayland display. */
export function hasDisplay() {
  return process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;
}
