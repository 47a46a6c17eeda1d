import { IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperView } from '../../../shared/contract/views.ts';
import type { VirtualPrinterAction, VirtualPrinterView } from '../../../shared/contract/virtual-printer.ts';
import { controlVirtualPrinter } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { Message } from '../../ui/message.tsx';
import { StationScreen } from '../../ui/station-screen.tsx';
import { ControlPanel } from './control-panel.tsx';
import { EarlierPapers } from './earlier-papers.tsx';
import { PrinterStage } from './printer-stage.tsx';
import './paper.css';

/** `/paper`: the virtual printer, its paper, and everything that can be done to it. */
export function Paper() {
  const { system } = useWords();
  return (
    <StationScreen kind="paper">
      {({ papers, printer }) =>
        printer === null ? (
          <Message title={system.paperEmptyTitle} text={system.paperEmptyText} icon={<IconReceipt stroke={1.25} />} />
        ) : (
          <PaperDesk papers={papers} printer={printer} act={controlVirtualPrinter} />
        )
      }
    </StationScreen>
  );
}

interface PaperDeskProps {
  papers: PaperView['papers'];
  printer: VirtualPrinterView;
  /** False, or no answer: it was not done. */
  act(action: VirtualPrinterAction): Promise<boolean>;
}

/** The printer with the paper that comes out, the panel, and earlier papers. */
export function PaperDesk({ papers, printer, act }: PaperDeskProps) {
  const text = useWords().virtualPrinter;
  const [isRefused, setRefused] = useState(false);
  const onAct = (action: VirtualPrinterAction): void => {
    act(action).then(
      (done) => setRefused(!done),
      () => setRefused(true),
    );
  };
  return (
    <main className="paper-room">
      <h1 className="for-ears-only">{text.title}</h1>
      <div className="paper-desk">
        <PrinterStage printer={printer} newest={papers.at(-1) ?? null} />
        <div className="beside-stage">
          <ControlPanel printer={printer} problem={isRefused ? text.notDone : null} act={onAct} />
          <EarlierPapers papers={papers.slice(0, -1).reverse()} />
        </div>
      </div>
    </main>
  );
}
