import { IconPrinter, IconPrinterOff } from '@tabler/icons-react';
import { type PrinterLine, prints } from '../../../shared/contract/paper-views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import type { Ask } from './use-ask.ts';

interface PrintersProps {
  printers: readonly PrinterLine[];
  ask: Ask;
  busy: boolean;
}

/** Each printer: how it is, what its roll has given and what is left of it. */
export function Printers({ printers, ...rest }: PrintersProps) {
  const { guide } = useWords();
  if (printers.length === 0) return <p className="guide-facts">{guide.printersNone}</p>;
  return (
    <ul className="guide-printers">
      {printers.map((printer) => (
        <li key={printer.id}>
          <PrinterCard printer={printer} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function PrinterCard({ printer, ask, busy }: Omit<PrintersProps, 'printers'> & { printer: PrinterLine }) {
  const { guide, admin } = useWords();
  const { name, state, roll, standby } = printer;
  const works = prints(state);
  return (
    <article className="guide-printer" data-mood={!works ? 'stopped' : state === 'near-end' ? 'soon' : 'well'}>
      {works ? <IconPrinter aria-hidden="true" /> : <IconPrinterOff aria-hidden="true" />}
      <div>
        <h3>
          {name} {standby && <small>{guide.standby}</small>}
        </h3>
        <p className="guide-state">{admin.printer.names[state]}</p>
        <p className="guide-facts figures">
          {state !== 'paper-end' && (
            <strong>{roll.left > 0 ? fill(guide.rollLeft, { n: roll.left }) : guide.rollOver}</strong>
          )}
          <span>{fill(guide.rollTickets, { n: roll.tickets })}</span>
        </p>
      </div>
      <KeyButton
        name={fill(guide.changeRollOf, { printer: name })}
        disabled={busy}
        onClick={() =>
          void ask({ type: 'change-roll', printerId: printer.id }, fill(guide.rollChanged, { printer: name }))
        }
      >
        {guide.changeRoll}
      </KeyButton>
    </article>
  );
}
