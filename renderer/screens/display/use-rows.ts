import { useState } from 'react';
import type { CallLine } from '../../../shared/contract/views.ts';
import type { Announcements } from '../../audio/announcements.ts';
import { calledBefore, placeRows, type Row, sameRows } from './board-calls.ts';

/** The earlier calls in rows that stay where they are. */
export function useRows(calls: readonly CallLine[], announcements: Announcements, slots: number): readonly Row[] {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const placed = placeRows(rows, calledBefore(calls, announcements, slots), slots);
  if (!sameRows(rows, placed)) setRows(placed);
  return placed;
}
