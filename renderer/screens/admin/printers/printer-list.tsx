import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { PrinterLine } from '../../../../shared/contract/paper-views.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { PrinterSetup } from '../../../../shared/domain/printer.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useLanguage, useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { Confirm } from '../confirm.tsx';
import type { News } from './added-in-words.ts';
import { Paperless } from './paperless.tsx';
import { PapersToday } from './papers-today.tsx';
import { PrinterActions } from './printer-actions.tsx';
import { PrinterCard } from './printer-card.tsx';

interface PrinterListProps {
  view: AdminView;
  /** What was done last; '' for nothing. */
  news: News;
  /** The form that had the focus is gone: it comes here. */
  takesFocus: boolean;
  onSaved(sentence: string): void;
  onAdd(): void;
  onEdit(setup: PrinterSetup): void;
}

/** Every printer as it is now, whose paper is missing, and what became of the day's papers. */
export function PrinterList({ view, news, takesFocus, onSaved, onAdd, onEdit }: PrinterListProps) {
  const words = useWords();
  const { printers: text } = words;
  const saying = { words, language: useLanguage(), timeZone: view.timeZone };
  const sender = useSender();
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) add.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const [leaving, setLeaving] = useState<PrinterSetup | null>(null);
  const stationName = (id: PrinterSetup['station']) => view.stations.find((each) => each.id === id)?.name ?? id;
  const setupOf = (line: PrinterLine) => view.printerSetups.find(({ id }) => id === line.id) ?? null;

  async function changeRoll({ id, name }: PrinterLine): Promise<void> {
    if (await sender.run({ type: 'change-roll', printerId: id })) onSaved(fill(text.rollChanged, { name }));
  }
  async function remove({ id, name }: PrinterSetup): Promise<void> {
    if (await sender.run({ type: 'remove-printer', printerId: id })) onSaved(fill(text.removed, { name }));
    setLeaving(null);
  }

  return (
    <>
      <p className="saved" role="status" data-fine={news.isFine}>
        {news.sentence}
      </p>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      {view.paper.printers.length === 0 && <p className="page-hint">{text.none}</p>}
      <div className="printer-cards">
        {view.paper.printers.map((line) => {
          const setup = setupOf(line);
          return (
            <PrinterCard
              key={line.id}
              line={line}
              setup={setup}
              stationName={setup ? stationName(setup.station) : null}
              saying={saying}
              onNewRoll={() => void changeRoll(line)}
            >
              {setup && (
                <PrinterActions setup={setup} onEdit={() => onEdit(setup)} onRemove={() => setLeaving(setup)} />
              )}
            </PrinterCard>
          );
        })}
      </div>
      <KeyButton ref={add} look={view.paper.printers.length === 0 ? 'main' : 'plain'} disabled={false} onClick={onAdd}>
        <IconPlus aria-hidden="true" className="button-icon" />
        {text.add}
      </KeyButton>
      {view.paper.paperless.length > 0 && (
        <Paperless
          lines={view.paper.paperless}
          timeZone={view.timeZone}
          sender={sender}
          onSent={(n) => onSaved(fill(text.paperless.sent, { n }))}
        />
      )}
      <PapersToday papers={view.papers} />
      {leaving && (
        <Confirm
          title={fill(text.removeTitle, { name: leaving.name })}
          text={text.removeHint}
          onClose={() => setLeaving(null)}
        >
          <KeyButton look="loud" disabled={sender.busy !== null} onClick={() => void remove(leaving)}>
            {text.remove}
          </KeyButton>
        </Confirm>
      )}
    </>
  );
}
