import { type FormEvent, useId, useState } from 'react';
import type { VirtualPrinterAction, VirtualPrinterServer } from '../../../shared/contract/virtual-printer.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';

/** The usual port of a network printer. */
const USUAL_PORT = '9100';

interface OtherProgramsProps {
  server: VirtualPrinterServer;
  act(action: VirtualPrinterAction): void;
}

/** The printer's network socket: opened here, any program of this PC can print on it. */
export function OtherPrograms({ server, act }: OtherProgramsProps) {
  const text = useWords().virtualPrinter;
  const [port, setPort] = useState(USUAL_PORT);
  const [title, field] = [useId(), useId()];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (server.state === 'listening') act({ type: 'stop-listening' });
    else act({ type: 'listen', port: Math.min(65_535, Number(port) || 0) });
  };
  return (
    <section className="group" aria-labelledby={title}>
      <h2 id={title}>{text.server}</h2>
      <form className="other-programs" onSubmit={submit}>
        {server.state === 'listening' ? (
          <p className="figures">
            {fill(text.listening, { address: `${server.host}:${server.port}` })}
            {server.busy && `, ${text.busy}`}
          </p>
        ) : (
          <>
            <label htmlFor={field}>{text.port}</label>
            <input
              id={field}
              className="figures"
              inputMode="numeric"
              pattern="[0-9]{1,5}"
              required
              value={port}
              onChange={(event) => setPort(event.target.value)}
            />
          </>
        )}
        <button type="submit" className="panel-button">
          {server.state === 'listening' ? text.stopListening : text.listen}
        </button>
      </form>
      <p className="group__hint" role="status">
        {server.state === 'stopped' && server.problem !== null && fill(text.listenProblem, { why: server.problem })}
      </p>
    </section>
  );
}
