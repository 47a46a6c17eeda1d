import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { TestPrintReport } from '../../../../shared/contract/printer-wizard.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { PrinterSetup } from '../../../../shared/domain/printer.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { printTestPage, type SetupInput } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { ChangedMeanwhile } from '../changed-meanwhile.tsx';
import { AddressFields } from './address-fields.tsx';
import { connectionInWords } from './connection-in-words.ts';
import { PaperFields } from './paper-fields.tsx';
import { type ParsedAddress, parseAddress } from './parse-address.ts';
import { ProfileFields } from './profile-fields.tsx';
import { draftOf } from './setup-draft.ts';
import { SetupFields } from './setup-fields.tsx';
import { TestPrint } from './test-print.tsx';
import { useQuestion } from './use-question.ts';
import { useSaveSetup } from './use-save-setup.ts';

interface EditPrinterProps {
  view: AdminView;
  setup: PrinterSetup;
  /** The revision of `setup`. */
  basedOn: string;
  onSaved(name: string): void;
  /** Begins again from what the office has now. */
  onReload(): void;
  onCancel(): void;
}

/** Everything about one printer on one page. Its address may change too: routers give new ones. */
export function EditPrinter(props: EditPrinterProps) {
  const draft = draftOf(props.setup);
  return draft && <EditForm {...props} initial={draft} />;
}

function EditForm(props: EditPrinterProps & { initial: SetupInput }) {
  const { view, setup, basedOn, initial, onSaved, onReload, onCancel } = props;
  const words = useWords();
  const { printers } = words;
  const { setup: text } = printers;
  const [draft, setDraft] = useState(initial);
  const [address, setAddress] = useState(() => addressOf(initial));
  const [addressProblem, setAddressProblem] = useState<'host' | 'port' | null>(null);
  const { sender, problems, save } = useSaveSetup({ printerId: setup.id, basedOn }, onSaved);
  const { question, ask } = useQuestion<TestPrintReport>();
  // One that was removed meanwhile has no revision: saving says so.
  const isStale = sender.busy === null && (view.revisions.printers[setup.id] ?? basedOn) !== basedOn;
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);

  /** The draft with the address as typed; null while that is not right. */
  function whole(): SetupInput | null {
    if (!address) return draft;
    const read: ParsedAddress = parseAddress(address.host, address.port);
    setAddressProblem(read.ok ? null : read.problem);
    return read.ok ? { ...draft, connection: { kind: 'tcp', host: read.host, port: read.port } } : null;
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    const ready = whole();
    if (ready) void save(ready);
  }
  function printPage(): void {
    const ready = whole();
    if (ready && question.state !== 'asking') void ask(() => printTestPage(ready));
  }

  return (
    <form
      className="wizard wizard-step"
      aria-label={fill(text.editTitle, { name: setup.name })}
      onSubmit={submit}
      noValidate
    >
      <h3>{fill(text.editTitle, { name: setup.name })}</h3>
      {address ? (
        <AddressFields
          host={address.host}
          port={address.port}
          problem={addressProblem && { field: addressProblem, sentence: text.problems[addressProblem] }}
          onChange={(change) => setAddress({ ...address, ...change })}
        />
      ) : (
        <p className="wizard-what">{connectionInWords(words, draft.connection)}</p>
      )}
      <SetupFields
        setup={draft}
        stations={view.stations}
        taken={view.printerSetups.filter(({ id }) => id !== setup.id).map(({ name }) => name)}
        problems={problems}
        nameRef={name}
        onChange={setDraft}
      />
      <PaperFields setup={draft} onChange={setDraft} />
      <details className="advanced" open={problems.includes('patience') || undefined}>
        <summary>{text.advanced}</summary>
        <ProfileFields
          profile={draft.profile}
          problem={problems.includes('patience') ? text.problems.patience : ''}
          onChange={(profile) => setDraft({ ...draft, profile })}
        />
      </details>
      <TestPrint question={question} />
      <ChangedMeanwhile isStale={isStale} onLoad={onReload} />
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={onCancel}>
          {printers.back}
        </KeyButton>
        <KeyButton disabled={question.state === 'asking'} onClick={printPage}>
          {printers.test}
        </KeyButton>
        <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
          {printers.save}
        </KeyButton>
      </div>
    </form>
  );
}

const addressOf = ({ connection }: SetupInput): { host: string; port: string } | null =>
  connection.kind === 'tcp' ? { host: connection.host, port: String(connection.port) } : null;
