import type { PhoneSettings } from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { QrDrawing } from '../../../ui/qr-drawing.tsx';

/** A code that opens a page which says that it can be opened: of what is saved, since nothing else is there yet. */
export function TryPhone({ phones, isChanged }: { phones: PhoneSettings; isChanged: boolean }) {
  const { adminPhones: text } = useWords();
  const { ticketPage, join, address } = phones;
  const test = `${address}/t/test`;
  return (
    <section className="phones-try">
      <h3>{text.test}</h3>
      {!(ticketPage || join) || address === '' ? (
        <p className="page-hint">{isChanged ? text.testSave : text.testOff}</p>
      ) : (
        <>
          <p className="page-hint">{isChanged ? text.testSave : text.testHint}</p>
          <QrDrawing className="phones-code" code={test} name={fill(text.testAlt, { address: test })} />
          <p className="field-hint">{test}</p>
        </>
      )}
    </section>
  );
}
