import { lazy, Suspense } from 'react';
import { Waiting } from './ui/waiting.tsx';

/** One screen per address, each loaded only where it is shown. */
const screens = {
  '/': lazy(async () => ({ default: (await import('./screens/start/start.tsx')).Start })),
  '/kiosk': lazy(async () => ({ default: (await import('./screens/kiosk/kiosk.tsx')).Kiosk })),
  '/display': lazy(async () => ({ default: (await import('./screens/display/display.tsx')).Display })),
  '/counter': lazy(async () => ({ default: (await import('./screens/counter/counter.tsx')).Counter })),
  '/rating': lazy(async () => ({ default: (await import('./screens/rating/rating.tsx')).Rating })),
  '/guide': lazy(async () => ({ default: (await import('./screens/guide/guide.tsx')).Guide })),
  '/admin': lazy(async () => ({ default: (await import('./screens/admin/admin.tsx')).Admin })),
  '/poster': lazy(async () => ({ default: (await import('./screens/poster/poster.tsx')).Poster })),
  '/paper': lazy(async () => ({ default: (await import('./screens/paper/paper.tsx')).Paper })),
};
const NotFound = lazy(async () => ({ default: (await import('./screens/start/not-found.tsx')).NotFound }));

const isScreen = (path: string): path is keyof typeof screens => Object.hasOwn(screens, path);

/** The screen of this address. */
export function Screen({ path }: { path: string }) {
  const plain = path.replace(/(.)\/+$/, '$1');
  const Shown = isScreen(plain) ? screens[plain] : NotFound;
  return (
    <Suspense fallback={<Waiting />}>
      <Shown />
    </Suspense>
  );
}
