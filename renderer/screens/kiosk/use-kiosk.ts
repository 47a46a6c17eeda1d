import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { KioskView } from '../../../shared/contract/views.ts';
import { hubNow, send, sendOnce } from '../../live/hub.ts';
import { setLanguage } from '../../live/language.ts';
import { useBoxWishes } from '../../ui/box/use-box-wishes.ts';
import { SHORTEST_CODE } from './appointment-code.ts';
import { civilDay } from './civil-day.ts';
import { kioskFlow } from './kiosk-flow.ts';
import type { KioskPaper } from './paper-way.ts';
import { readScan } from './scan.ts';
import { fresh } from './step.ts';
import { useScanner } from './use-scanner.ts';
import { waitingTime } from './waiting-time.ts';

/** The flow with its effects: the commands, the paper, the scanner, the clock, the language of the page. */
export function useKiosk({ printer, paperPlace, lastPaper, timeZone, scanIdCard }: KioskView) {
  const [flow, dispatch] = useReducer(kioskFlow, fresh);
  const [touches, setTouches] = useState(0);
  const { at, language, large, visit, unanswered } = flow;
  const elderAge = scanIdCard?.elderAge ?? null;
  const latest = useRef<KioskPaper>({ printer, paperPlace, lastPaper });

  useLayoutEffect(() => setLanguage(language), [language]);

  // Before the eye sees the new view: no frame shows a number with the paper of a moment ago.
  useLayoutEffect(() => {
    latest.current = { printer, paperPlace, lastPaper };
    dispatch({ type: 'paper-changed', paper: latest.current });
  }, [printer, paperPlace, lastPaper]);

  // Each "taking" or "checking in" is a new object, made by one touch: one command.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a size of text that changes meanwhile is no second touch.
  useEffect(() => {
    const visitOf = visit?.ticketId ?? null;
    if (at.step === 'taking') {
      const { service, priority, acceptLater } = at;
      void sendOnce(unanswered, {
        type: 'issue-ticket',
        serviceId: service.id,
        priority,
        large,
        acceptLater,
        visitOf,
      }).then((said) => dispatch({ type: 'answered', ...said, paper: latest.current }));
    }
    if (at.step === 'checking-in') {
      void send({ type: 'check-in', code: at.code, large, visitOf }).then((outcome) =>
        dispatch({ type: 'answered', outcome, paper: latest.current }),
      );
    }
    if (at.step === 'returning') {
      void send({ type: 'come-back', token: at.token }).then((outcome) => dispatch({ type: 'returned', outcome }));
    }
  }, [at]);

  useBoxWishes(at.step === 'box' ? at.box : null, (event) => dispatch({ type: 'box', event }));

  useScanner(
    useCallback(
      (text) => {
        const cards = elderAge === null ? null : { elderAge, today: civilDay(timeZone, hubNow()) };
        dispatch({ type: 'scanned', scan: readScan(text, cards) });
      },
      [elderAge, timeZone],
    ),
    at.step === 'appointment' ? SHORTEST_CODE : undefined,
  );

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
