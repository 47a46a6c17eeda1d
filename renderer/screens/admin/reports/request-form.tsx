import { type ReportId, type ReportRequest, reportIds } from '../../../../shared/contract/report.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../live/language.ts';
import { Pick } from '../boards/pick.tsx';
import { PeriodForm } from './period-form.tsx';
import { offerOf, withReport } from './request.ts';

interface RequestFormProps {
  request: ReportRequest;
  today: BusinessDay;
  onChange(request: ReportRequest): void;
}

/** Which report, of which time, divided by what. Each choice is shown at once: there is nothing to press afterwards. */
export function RequestForm({ request, today, onChange }: RequestFormProps) {
  const { choose } = useWords().reports;
  const offer = offerOf(request.report);
  return (
    <div className="report-tools">
      <div className="row-form">
        <Pick<ReportId>
          label={choose.report}
          value={request.report}
          options={reportIds.map((value) => ({ value, name: choose.names[value] }))}
          onChange={(report) => onChange(withReport(request, report, today))}
        />
        {offer.axes.length > 0 && (
          <Pick
            label={choose.axis}
            value={request.axis}
            options={offer.axes.map((value) => ({ value, name: choose.axes[value] }))}
            onChange={(axis) => onChange({ ...request, axis })}
          />
        )}
      </div>
      {offer.lengths.length > 0 && (
        <PeriodForm
          period={request.period}
          today={today}
          lengths={offer.lengths}
          onChange={(period) => onChange({ ...request, period })}
        />
      )}
      {offer.compared && (
        <label className="check">
          <input
            type="checkbox"
            checked={request.compared}
            onChange={({ target }) => onChange({ ...request, compared: target.checked })}
          />
          <span>{choose.compared}</span>
        </label>
      )}
    </div>
  );
}
