import { useEffect, useRef } from 'react';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { setLanguage, useLanguage } from '../../live/language.ts';

const LANGUAGE_RESETS_MS = 60_000;

/** Each citizen begins in Vietnamese: what one has chosen ends with them, or after a while when nobody is asked. */
export function useOwnLanguage(who: TicketId | null): void {
  const language = useLanguage();
  const before = useRef<TicketId | null>(null);
  useEffect(() => {
    if (before.current !== null && before.current !== who) setLanguage('vi');
    before.current = who;
  }, [who]);
  useEffect(() => {
    if (who !== null || language === 'vi') return;
    const timer = setTimeout(() => setLanguage('vi'), LANGUAGE_RESETS_MS);
    return () => clearTimeout(timer);
  }, [who, language]);
}
