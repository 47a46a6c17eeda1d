import type { Report } from '../../../../shared/contract/report.ts';
import { momentInFigures } from '../../../../shared/reports/cell-in-words.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Chart } from './chart.tsx';
import { Register } from './register.tsx';
import { ReportTable } from './report-table.tsx';

/** A whole report: what it is, its pictures, its tables, and in words what the figures mean. */
export function ReportView({ report, timeZone }: { report: Report; timeZone: string }) {
  const { reports: text } = useWords();
  const isEmpty = report.tables.every(({ rows }) => rows.length === 0);
  return (
    <article className="report" aria-labelledby="report-title">
      <header>
        <p className="report-office">
          {report.office.authority} – {report.office.name}
        </p>
        <h3 id="report-title">{report.title}</h3>
        {report.subtitle !== '' && <p>{report.subtitle}</p>}
        <p className="figures">{report.periodInWords}</p>
        <p className="report-made figures">{fill(text.madeAt, { time: momentInFigures(report.madeAt, timeZone) })}</p>
      </header>
      {report.remarks.length > 0 && (
        <ul className="report-remarks">
          {report.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {isEmpty && <p className="report-empty">{text.state.empty}</p>}
      <div className="report-charts">
        {report.pictures.map((picture) => (
          <Chart key={picture.title} picture={picture} />
        ))}
      </div>
      {report.id === 'R8'
        ? !isEmpty && <Register key={report.madeAt} report={report} timeZone={timeZone} />
        : report.tables.map(
            (table) =>
              table.rows.length > 0 && (
                <section key={table.title}>
                  <h4>{table.title}</h4>
                  <ReportTable table={table} timeZone={timeZone} />
                </section>
              ),
          )}
      <Checks report={report} />
      {report.definitions.length > 0 && (
        <section>
          <h4>{text.definitions}</h4>
          <ul className="report-words">
            {report.definitions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Checks({ report }: { report: Report }) {
  const { checks } = useWords().reports;
  const broken = report.checks.filter(({ holds }) => !holds);
  if (report.checks.length === 0) return null;
  return (
    <section className="report-checks" data-holds={broken.length === 0}>
      <h4>{checks.title}</h4>
      {broken.length === 0 ? (
        <p>{checks.allHold}</p>
      ) : (
        <ul>
          {broken.map(({ rule, detail }) => (
            <li key={rule + detail}>{fill(checks.broken, { rule, detail })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
