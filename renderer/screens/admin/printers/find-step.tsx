import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ConnectionInput } from '../../../../shared/contract/paper-schemas.ts';
import type { FoundPrinter } from '../../../../shared/contract/printer-wizard.ts';
import type { PrinterSetup } from '../../../../shared/domain/printer.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { findPrinters } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { Choice } from '../choice.tsx';
import { AddressFields } from './address-fields.tsx';
import { FailedQuestion } from './failed-question.tsx';
import { type FindDraft, type FindProblem, keyOfFound, ownerOf, pathExample, readChoice } from './find-draft.ts';
import { OtherWays } from './other-ways.tsx';
import { useQuestion } from './use-question.ts';

interface FindStepProps {
  draft: FindDraft;
  /** Null before the first search. */
  found: readonly FoundPrinter[] | null;
  setups: readonly PrinterSetup[];
  onFound(found: readonly FoundPrinter[]): void;
  onType(change: Partial<FindDraft>): void;
  onChoose(connection: ConnectionInput): void;
  onBack(): void;
}

/** Which printer? Those that this PC knows, an address of the network, or another way; the network only when asked. */
export function FindStep({ draft, found, setups, onFound, onType, onChoose, onBack }: FindStepProps) {
  const { printers, refusals } = useWords();
  const { find: text } = printers;
  const { question, ask } = useQuestion<FoundPrinter[]>();
  const [problem, setProblem] = useState<FindProblem | null>(null);
  /** The printer that has the chosen connection already. */
  const [owner, setOwner] = useState<string | null>(null);
  const [scan, setScan] = useState<'not' | 'asked' | 'done'>('not');
  const form = useRef<HTMLFormElement>(null);
  const host = useRef<HTMLInputElement>(null);
  const list = found ?? [];

  async function search(withScan: boolean): Promise<void> {
    setScan(withScan ? 'asked' : 'not');
    const answer = await ask(() => findPrinters({ scan: withScan }));
    if (!answer) return;
    if (withScan) setScan('done');
    onFound(answer);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks by itself once, when the step is entered first.
  useEffect(() => {
    if (found === null) void search(false);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the list comes, and not away from who is typing already.
  useEffect(() => {
    if (found === null || document.activeElement !== document.body) return;
    (host.current ?? form.current?.querySelector<HTMLInputElement>('input:checked'))?.focus();
  }, [found === null]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const choice = readChoice(draft, list);
    setProblem(choice.ok ? null : choice.problem);
    if (!choice.ok) return;
    // What was pasted into one field is shown in its two: "192.168.1.50:9100".
    if (choice.connection.kind === 'tcp')
      onType({ host: choice.connection.host, port: String(choice.connection.port) });
    const taken = ownerOf(choice.connection, setups);
    setOwner(taken?.name ?? null);
    if (!taken) onChoose(choice.connection);
  }
  const type = (change: Partial<FindDraft>) => {
    setProblem(null);
    setOwner(null);
    onType(change);
  };
  const example = draft.way === 'device' ? pathExample.device : pathExample.serial;
  const sentence = problem === null ? '' : fill(text.problems[problem], { example });
  const searching = question.state === 'asking';

  return (
    <form ref={form} className="wizard-step" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{text.found}</legend>
        <p className="find-news" role="status">
          {searching && scan === 'not' && text.searching}
          {searching && scan === 'asked' && text.scanning}
          {!searching && scan === 'done' && fill(text.scanned, { n: list.length })}
          {!searching && scan === 'not' && found?.length === 0 && text.nothing}
        </p>
        {list.map((each) => {
          const taken = ownerOf(each.connection, setups);
          const key = keyOfFound(each.connection);
          return (
            <Choice
              key={key}
              group="printer"
              title={each.title}
              detail={taken ? fill(text.inUse, { name: taken.name }) : each.detail}
              isChosen={draft.chosen === key}
              disabled={taken !== undefined}
              onChoose={() => type({ chosen: key })}
            />
          );
        })}
        <Choice
          group="printer"
          title={text.address}
          detail={text.addressHint}
          isChosen={draft.chosen === 'address'}
          onChoose={() => type({ chosen: 'address' })}
        >
          <AddressFields
            host={draft.host}
            port={draft.port}
            problem={problem === 'host' || problem === 'port' ? { field: problem, sentence } : null}
            hostRef={host}
            onChange={type}
          />
          <div className="find-scan">
            <KeyButton disabled={searching} onClick={() => void search(true)}>
              {text.scan}
            </KeyButton>
            <p className="field-hint">{text.scanHint}</p>
          </div>
        </Choice>
        <Choice
          group="printer"
          title={text.other}
          detail={text.otherHint}
          isChosen={draft.chosen === 'other'}
          onChoose={() => type({ chosen: 'other' })}
        >
          <OtherWays draft={draft} problem={problem} sentence={sentence} onType={type} />
        </Choice>
        <Choice
          group="printer"
          title={text.virtual}
          detail={text.virtualHint}
          isChosen={draft.chosen === 'virtual'}
          onChoose={() => type({ chosen: 'virtual' })}
        />
      </fieldset>
      <FailedQuestion question={question} again={() => void search(scan === 'asked')} />
      <p className="field-problem" role="alert">
        {problem === 'nothing' && sentence}
        {owner !== null && fill(refusals['printer-in-use'], { name: owner })}
      </p>
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={onBack}>
          {printers.cancel}
        </KeyButton>
        <KeyButton type="submit" look="main" disabled={false}>
          {printers.next}
        </KeyButton>
      </div>
    </form>
  );
}
