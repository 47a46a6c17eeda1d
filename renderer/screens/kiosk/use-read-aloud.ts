import { useEffect, useRef } from 'react';
import type { KioskView } from '../../../shared/contract/views.ts';
import { ticketAnnouncement } from '../../../shared/voice/announcement.ts';
import { openSpeaker, type Speaker } from '../../audio/speaker.ts';
import type { Step } from './step.ts';

/** Says the number that was just taken, once, where the office wishes so; the next page hushes it. */
export function useReadAloud(at: Step, reads: KioskView['reads']): void {
  const speaker = useRef<Speaker | null>(null);
  const isWished = reads !== null;
  useEffect(() => {
    if (!isWished) return;
    const opened = openSpeaker();
    speaker.current = opened;
    return () => {
      speaker.current = null;
      opened.close();
    };
  }, [isWished]);
  useEffect(() => {
    if (reads) speaker.current?.load(reads.voice);
  }, [reads]);
  const label = at.step === 'taken' ? at.ticket.label : null;
  const latest = useRef(reads);
  latest.current = reads;
  useEffect(() => {
    if (label === null || !latest.current || !speaker.current) return;
    const { settings, percent } = latest.current;
    return speaker.current.say(ticketAnnouncement(label, settings), { inMs: 0, level: percent / 100 }).stop;
  }, [label]);
}
