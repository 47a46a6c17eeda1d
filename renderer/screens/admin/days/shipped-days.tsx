import { useState } from 'react';
import type { Calendar } from '../../../../shared/domain/office.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { shippedCalendar } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { missingDays, type SpecialLine } from './calendar-draft.ts';

interface ShippedDaysProps {
  calendar: Calendar;
  onAdd(days: readonly SpecialLine[]): void;
}

/** Adds the shipped days off that the calendar says nothing about yet; they are to be looked through before saving. */
export function ShippedDays({ calendar, onAdd }: ShippedDaysProps) {
  const { calendar: text } = useWords().adminDays;
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState('');

  async function add(): Promise<void> {
    setBusy(true);
    const shipped = await shippedCalendar().catch((error: unknown) => {
      console.warn('No shipped calendar', error);
      return null;
    });
    setBusy(false);
    const days = shipped && missingDays(calendar, shipped);
    if (days) onAdd(days);
    setAnswer(
      days === null
        ? text.shippedFailed
        : days.length === 0
          ? text.shippedNothing
          : fill(text.shippedAdded, { n: days.length }),
    );
  }

  return (
    <div className="shipped-days">
      <KeyButton disabled={isBusy} onClick={() => void add()}>
        {text.shipped}
      </KeyButton>
      <p role="status">{answer}</p>
    </div>
  );
}
