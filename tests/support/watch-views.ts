import type { TRPCClient } from '@trpc/client';
import type { HubRouter } from '../../main/hub/server/router.ts';
import type { View, ViewKind, ViewOf } from '../../shared/contract/views.ts';

/** What a subscription has brought so far. */
export interface Watch {
  /** Every whole view, oldest first. */
  readonly views: readonly View[];
  /** Rises with each message, ticks too. */
  readonly messages: () => number;
  readonly unpaired: () => boolean;
  readonly outdated: () => boolean;
  readonly ended: () => boolean;
  /** The newest view; throws when none came yet or it is of another kind. */
  latest<Kind extends ViewKind>(kind: Kind): ViewOf<Kind>;
  /** Called with each view as it arrives. */
  onView(listener: (view: View) => void): void;
  stop(): void;
}

/** Collects what the hub pushes to one screen. */
export function watchViews(wire: TRPCClient<HubRouter>): Watch {
  const views: View[] = [];
  const listeners: ((view: View) => void)[] = [];
  let messages = 0;
  let unpaired = false;
  let outdated = false;
  let ended = false;
  const subscription = wire.view.subscribe(undefined, {
    onData: (push) => {
      messages += 1;
      if (push.type === 'unpaired') unpaired = true;
      if (push.type === 'outdated') outdated = true;
      if (push.type !== 'view') return;
      views.push(push.view);
      for (const listener of listeners) listener(push.view);
    },
    onComplete: () => {
      ended = true;
    },
    onError: () => {
      ended = true;
    },
  });
  return {
    views,
    messages: () => messages,
    unpaired: () => unpaired,
    outdated: () => outdated,
    ended: () => ended,
    latest: <Kind extends ViewKind>(kind: Kind) => {
      const view = views.at(-1);
      if (view?.kind !== kind) throw new Error(`The newest view is ${view?.kind ?? 'still to come'}, not ${kind}`);
      return view as ViewOf<Kind>;
    },
    onView: (listener) => void listeners.push(listener),
    stop: () => subscription.unsubscribe(),
  };
}
