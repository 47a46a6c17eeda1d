import { IconPrinter } from '@tabler/icons-react';
import { type PaperState, prints } from '../../../shared/contract/paper-views.ts';
import { useWords } from '../../live/language.ts';

/** Between the touch and the hub's answer. */
export function Taking({ printer }: { printer: PaperState }) {
  const { kiosk } = useWords();
  return (
    <div className="kiosk__say" role="status" aria-busy="true">
      <IconPrinter stroke={1.25} aria-hidden="true" />
      <h1>{prints(printer) ? kiosk.printing : kiosk.taking}</h1>
    </div>
  );
}
