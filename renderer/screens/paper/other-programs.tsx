import { type FormEvent, useId, useState } from 'react';
import type { VirtualPrinterAction, VirtualPrinterServer } from '../../../shared/contract/virtual-printer.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { problemInWords, typedPort, USUAL_PORT } from './listen-port.ts';

interface OtherProgramsProps {
  server: VirtualPrinterServer;
  act(action: VirtualPrinterAction): void;
}

/** The printer's network socket: opened here, any program of this PC can print on it. */
export function OtherPrograms({ server, act }: OtherProgramsProps) {
  const text = useWords().virtualPrinter;
  const [port, setPort] = useState(String(USUAL_PORT));
  const [isWrong, setWrong] = useState(false);
  const [title, field, hint] = [useId(), useId(), useId()];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (server.state === 'listening') return act({ type: 'stop-listening' });
    const wanted = typedPort(port);
    setWrong(wanted === null);
    if (wanted !== null) act({ type: 'listen', port: wanted });
  };
  const refused = server.state === 'stopped' && server.problem !== null ? problemInWords(text, server.problem) : '';
  return (
    <section className="group" aria-labelledby={title}>
      <h2 id={title}>{text.server}</h2>
      <form className="other-programs" onSubmit={submit} noValidate>
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
              className="typed figures"
              inputMode="numeric"
              aria-describedby={hint}
              aria-invalid={isWrong}
              value={port}
              onChange={(event) => {
                setPort(event.target.value);
                setWrong(false);
              }}
            />
          </>
        )}
        <button type="submit" className="panel-button">
          {server.state === 'listening' ? text.stopListening : text.listen}
        </button>
      </form>
      <p id={hint} className="group__hint" role="status">
        {isWrong ? text.portWrong : refused}
      </p>
    </section>
  );
}
