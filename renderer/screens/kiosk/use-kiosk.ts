import { useEffect, useLayoutEffect, useReducer, useState } from 'react';
import { send } from '../../live/hub.ts';
import { setLanguage } from '../../live/language.ts';
import { fresh, kioskFlow, waitingTime } from './kiosk-flow.ts';

/** The flow with its effects: the one command, the clock, the language of the page. */
export function useKiosk() {
  const [flow, dispatch] = useReducer(kioskFlow, fresh);
  const [touches, setTouches] = useState(0);
  const { at, language } = flow;

  useLayoutEffect(() => setLanguage(language), [language]);

  // Each "taking" is a new object, made by one touch: one command.
  useEffect(() => {
    if (at.step !== 'taking') return;
    void send({ type: 'issue-ticket', serviceId: at.service.id, priority: at.priority }).then((outcome) =>
      dispatch({ type: 'answered', outcome }),
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
