import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListPrintAnswer } from '../../../shared/contract/list-print.ts';
import { fill } from '../../../shared/text/fill.ts';
import { printList } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';

type Print = 'idle' | 'printing' | ListPrintAnswer;

/** "In danh sách": the same list on the way home; what became of it stands beside. */
export function PrintPapers({ procedure, paperPlace }: { procedure: string; paperPlace: string | null }) {
  const { kiosk } = useWords();
  const language = useLanguage();
  const [print, setPrint] = useState<Print>('idle');
  const start = async () => {
    setPrint('printing');
    setPrint((await printList({ procedure, language }).catch(() => null)) ?? 'failed');
  };
  const said = {
    idle: '',
    printing: kiosk.listPrinting,
    printed: paperPlace === null ? kiosk.listTake : fill(kiosk.listTakeAt, { place: paperPlace }),
    'too-soon': kiosk.listTooSoon,
    'no-printer': kiosk.listFailed,
    failed: kiosk.listFailed,
  }[print];
  return (
    <div className="papers__print">
      <button type="button" className="button" disabled={print === 'printing'} onClick={() => void start()}>
        <IconPrinter aria-hidden="true" />
        {kiosk.listPrint}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
