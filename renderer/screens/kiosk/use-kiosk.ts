import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { send } from '../../live/hub.ts';
import { setLanguage } from '../../live/language.ts';
import { fresh, kioskFlow, waitingTime } from './kiosk-flow.ts';
import type { KioskPaper } from './paper-way.ts';

/** The flow with its effects: the one command, the paper, the clock, the language of the page. */
export function useKiosk({ printer, paperPlace, lastPaper }: KioskPaper) {
  const [flow, dispatch] = useReducer(kioskFlow, fresh);
  const [touches, setTouches] = useState(0);
  const { at, language, large } = flow;
  const latest = useRef<KioskPaper>({ printer, paperPlace, lastPaper });

  useLayoutEffect(() => setLanguage(language), [language]);

  // Before the eye sees the new view: no frame shows a number with the paper of a moment ago.
  useLayoutEffect(() => {
    latest.current = { printer, paperPlace, lastPaper };
    dispatch({ type: 'paper-changed', paper: latest.current });
  }, [printer, paperPlace, lastPaper]);

  // Each "taking" is a new object, made by one touch: one command.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a size of text that changes meanwhile is no second touch.
  useEffect(() => {
    if (at.step !== 'taking') return;
    void send({ type: 'issue-ticket', serviceId: at.service.id, priority: at.priority, large }).then((outcome) =>
      dispatch({ type: 'answered', outcome, paper: latest.current }),
    );
  }, [at]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each touch starts the time again.
  useEffect(() => {
    const ms = waitingTime(flow);
    if (ms === null) return;
    const timer = setTimeout(() => dispatch({ type: 'time-over' }), ms);
    return () => clearTimeout(timer);
  }, [flow, touches]);

  // A finger anywhere says that somebody is there, also between two buttons; a number that was taken goes by itself.
  useEffect(() => {
    if (at.step === 'taken') return;
    const onTouch = () => setTouches((n) => n + 1);
    addEventListener('pointerdown', onTouch);
    return () => removeEventListener('pointerdown', onTouch);
  }, [at.step]);

  return { flow, dispatch };
}

export type KioskDispatch = ReturnType<typeof useKiosk>['dispatch'];
