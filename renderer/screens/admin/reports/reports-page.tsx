import { useState } from 'react';
import type { Report } from '../../../../shared/contract/report.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { keptReport } from '../../../live/reports.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { count } from '../figures.ts';
import { ExportBar } from './export-bar.tsx';
import { KeptReports } from './kept-reports.tsx';
import { ReportView } from './report-view.tsx';
import { firstRequest } from './request.ts';
import { RequestForm } from './request-form.tsx';
import { type AskedReport, useReport } from './use-report.ts';
import './reports.css';

/** What the office reports: chosen, looked at, taken away. */
export function ReportsPage({ view }: { view: AdminView }) {
  const { kept: text } = useWords().reports;
  const [request, setRequest] = useState(() => firstRequest(view.day));
  const [kept, setKept] = useState<{ week: string; report: Report | null } | null>(null);
  const asked = useReport(kept ? null : request);

  const open = async (week: string): Promise<void> => {
    setKept({ week, report: await keptReport(week).catch(() => null) });
    window.scrollTo(0, 0);
  };
  if (kept)
    return (
      <>
        <div className="report-tools">
          <KeyButton disabled={false} onClick={() => setKept(null)}>
            {text.back}
          </KeyButton>
          <ExportBar key={kept.week} what={{ week: kept.week }} isReady={kept.report !== null} />
        </div>
        {kept.report ? (
          <ReportView report={kept.report} timeZone={view.timeZone} />
        ) : (
          <p className="report-empty" role="alert">
            {text.failed}
          </p>
        )}
      </>
    );
  return (
    <>
      <RequestForm request={request} today={view.day} onChange={setRequest} />
      <div className="report-tools">
        <ExportBar key={JSON.stringify(request)} what={request} isReady={asked.now.state === 'shown'} />
      </div>
      <Shown asked={asked} timeZone={view.timeZone} />
      <div className="report-tools">
        <KeptReports
          timeZone={view.timeZone}
          asOf={`${asked.now.state} ${JSON.stringify(request)}`}
          onOpen={(week) => void open(week)}
        />
      </div>
    </>
  );
}

/** The report, or how far it is. */
function Shown({ asked, timeZone }: { asked: AskedReport; timeZone: string }) {
  const { state: text } = useWords().reports;
  const { now } = asked;
  if (now.state === 'shown') return <ReportView report={now.report} timeZone={timeZone} />;
  if (now.state === 'loading')
    return (
      <div className="report-wait" aria-busy="true">
        <p role="status">{text.loading}</p>
        {now.isSlow && (
          <>
            {now.progress && (
              <label>
                <span className="figures">
                  {fill(text.progress, { done: count(now.progress.done), total: count(now.progress.total) })}
                </span>
                <progress value={now.progress.done} max={Math.max(1, now.progress.total)} />
              </label>
            )}
            <KeyButton disabled={false} onClick={asked.stop}>
              {text.stop}
            </KeyButton>
          </>
        )}
      </div>
    );
  return (
    <div className="report-wait">
      <p role="alert">{text[now.state]}</p>
      <KeyButton look="main" disabled={false} onClick={asked.again}>
        {text.again}
      </KeyButton>
    </div>
  );
}
