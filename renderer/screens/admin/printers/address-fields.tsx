import type { Ref } from 'react';
import { useWords } from '../../../live/language.ts';
import { TextField } from '../text-field.tsx';
import { parseAddress } from './parse-address.ts';

interface AddressFieldsProps {
  host: string;
  port: string;
  problem: { field: 'host' | 'port'; sentence: string } | null;
  hostRef?: Ref<HTMLInputElement>;
  onChange(change: { host: string } | { port: string } | { host: string; port: string }): void;
}

/** Address and port; an address that was pasted with its port is put into the two fields when the first one is left. */
export function AddressFields({ host, port, problem, hostRef, onChange }: AddressFieldsProps) {
  const { find: text } = useWords().printers;

  function split(): void {
    const read = parseAddress(host, port);
    if (read.ok && (read.host !== host || String(read.port) !== port))
      onChange({ host: read.host, port: String(read.port) });
  }

  return (
    <div className="address-fields">
      <TextField
        label={text.host}
        placeholder="192.168.1.50"
        maxLength={140}
        value={host}
        problem={problem?.field === 'host' ? problem.sentence : ''}
        onChange={(typed) => onChange({ host: typed })}
        onBlur={split}
        {...(hostRef ? { ref: hostRef } : {})}
      />
      <TextField
        label={text.port}
        inputMode="numeric"
        maxLength={5}
        value={port}
        problem={problem?.field === 'port' ? problem.sentence : ''}
        onChange={(typed) => onChange({ port: typed })}
      />
    </div>
  );
}
