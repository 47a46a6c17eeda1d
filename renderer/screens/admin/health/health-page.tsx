import { useState } from 'react';
import type { HealthView } from '../../../../shared/contract/health.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { momentOf } from '../integrity/moment-of.ts';
import { Table } from '../table.tsx';
import { saveFile } from '../voice-recorder/save-file.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { machineFacts } from './machine-facts.ts';
import { StationTable } from './station-table.tsx';
import { Troubles } from './troubles.tsx';
import { useHealth } from './use-health.ts';
import './health.css';

/** "Tình trạng hệ thống": what to do first, then every machine, screen and printer. */
export function HealthPage({ view: { timeZone } }: { view: AdminView }) {
  const { health: text, system } = useWords();
  const { found, isSilent } = useHealth();
  return (
    <>
      {isSilent && (
        <p className="field-problem" role="alert">
          {text.noAnswer}
        </p>
      )}
      {found ? <Found view={found} timeZone={timeZone} /> : <p role="status">{system.loading}</p>}
    </>
  );
}

function Found({ view, timeZone }: { view: HealthView; timeZone: string }) {
  const words = useWords();
  const { health: text } = words;
  return (
    <>
      <Troubles troubles={view.troubles} />
      <p className="page-hint">{text.hint}</p>
      <h3>{text.machine}</h3>
      <dl className="tiles health-facts">
        {machineFacts(view, words, timeZone).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{text.stations}</h3>
      <StationTable stations={view.stations} timeZone={timeZone} />
      <h3>{text.printers}</h3>
      <Printers printers={view.printers} />
      <h3>{text.errorsTitle}</h3>
      <Errors errors={view.errors} timeZone={timeZone} />
      <SaveDiagnostics view={view} timeZone={timeZone} />
    </>
  );
}

function Printers({ printers }: Pick<HealthView, 'printers'>) {
  const { health: text, admin } = useWords();
  if (printers.length === 0) return <p className="page-hint">{text.noPrinters}</p>;
  return (
    <Table
      label={text.printers}
      columns={[{ title: text.name }, { title: text.state }, { title: text.roll }]}
      rows={printers.map(({ id, name, state, roll }) => ({
        key: id,
        cells: [name, admin.printer.names[state], fill(text.rollLeft, { n: roll.left })],
      }))}
    />
  );
}

function Errors({ errors, timeZone }: Pick<HealthView, 'errors'> & { timeZone: string }) {
  const { health: text } = useWords();
  if (errors.length === 0) return <p className="page-hint">{text.noErrors}</p>;
  return (
    <Table
      label={text.errorsTitle}
      columns={[{ title: text.when }, { title: text.what }]}
      rows={errors.map(({ at, what }, i) => ({ key: `${at} ${what} ${i}`, cells: [momentOf(timeZone, at), what] }))}
    />
  );
}

function SaveDiagnostics({ view, timeZone }: { view: HealthView; timeZone: string }) {
  const { health: text } = useWords();
  const [saved, setSaved] = useState('');
  const save = (): void => {
    const [time = '', day = ''] = momentOf(timeZone, view.at).split(' ');
    const name = `xin-moi-${day.split('/').reverse().join('-')}-${time.replaceAll(':', '')}.txt`;
    saveFile(new Blob([diagnosticsOf(view, timeZone)], { type: 'text/plain;charset=utf-8' }), name);
    setSaved(fill(text.saved, { name }));
  };
  return (
    <div className="health-save">
      <p className="page-hint">{text.saveHint}</p>
      <KeyButton disabled={false} onClick={save}>
        {text.save}
      </KeyButton>
      <p className="saved" data-fine="true" role="status">
        {saved}
      </p>
    </div>
  );
}
