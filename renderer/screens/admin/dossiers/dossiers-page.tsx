import { useState } from 'react';
import type { Period } from '../../../../shared/contract/report.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { StandingDossiers } from '../../../../shared/domain/dossiers.ts';
import { periodAround } from '../../../../shared/reports/periods.ts';
import { useWords } from '../../../live/language.ts';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { PeriodForm } from '../reports/period-form.tsx';
import { DossierForm } from './dossier-form.tsx';
import { DossierList } from './dossier-list.tsx';
import { ImportFile } from './import-file.tsx';
import { useDossiers } from './use-dossiers.ts';
import '../reports/reports.css';
import './dossiers.css';

/** "Số liệu hồ sơ": what the province's software counts, typed in or imported, for report R1. */
export function DossiersPage({ view }: { view: AdminView }) {
  const { dossiers: text } = useWords();
  const [period, setPeriod] = useState<Period>(() => periodAround('month', 'calendar', view.day));
  const [edited, setEdited] = useState<StandingDossiers | null>(null);
  const [saved, setSaved] = useState('');
  const { standing, again } = useDossiers(period.from, period.to);
  const sender = useSender();
  const list = standing.state === 'shown' ? standing.list : [];
  const written = (words: string): void => {
    setSaved(words);
    setEdited(null);
    again();
  };
  const choose = (next: Period): void => {
    setSaved('');
    setEdited(null);
    setPeriod(next);
  };
  return (
    <>
      <p className="page-hint">{text.hint}</p>
      <PeriodForm period={period} today={view.day} onChange={choose} />
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <p className="saved" role="status">
        {saved}
      </p>
      <DossierList
        standing={standing}
        sender={sender}
        timeZone={view.timeZone}
        onAgain={again}
        onEdit={setEdited}
        onRemoved={written}
      />
      <DossierForm
        key={`${period.from} ${period.to} ${edited?.id ?? ''} ${saved}`}
        period={edited ?? period}
        edited={edited}
        standing={list}
        sender={sender}
        onSaved={written}
      />
      <ImportFile period={period} standing={standing} sender={sender} onWritten={written} />
    </>
  );
}
