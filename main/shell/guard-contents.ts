import { app, type Session, session } from 'electron';
import { mayRecord } from './may-record.ts';
import { isFrom } from './same-origin.ts';

/** No page, in whatever window, gets away from the hub's own origin, opens another window, or is granted more than `mayRecord`. */
export function guardContents(hubOrigin: string): void {
  const guardPermissions = (of: Session): void => denyPermissions(of, hubOrigin);
  guardPermissions(session.defaultSession);
  app.on('session-created', guardPermissions);
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

function denyPermissions(of: Session, hubOrigin: string): void {
  // The page that asks is the one that the window shows: what it says of itself is not enough.
  of.setPermissionRequestHandler((contents, permission, answer, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    answer(mayRecord(hubOrigin, { permission, url: contents.getURL(), isMainFrame: details.isMainFrame, media }));
  });
  of.setPermissionCheckHandler((contents, permission, _origin, { isMainFrame, mediaType = 'unknown' }) =>
    mayRecord(hubOrigin, { permission, url: contents?.getURL() ?? '', isMainFrame, media: [mediaType] }),
  );
  of.setDevicePermissionHandler(() => false);
}
