import { app, type Session, session } from 'electron';
import { isFrom } from './same-origin.ts';

/** No page, in whatever window, gets away from the hub's own origin, opens another window, or is granted anything. */
export function guardContents(hubOrigin: string): void {
  denyPermissions(session.defaultSession);
  app.on('session-created', denyPermissions);
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => {
      if (!isFrom(hubOrigin, event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isFrom(hubOrigin, event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function denyPermissions(of: Session): void {
  of.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  of.setPermissionCheckHandler(() => false);
  of.setDevicePermissionHandler(() => false);
}
