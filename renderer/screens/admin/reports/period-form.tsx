import type { Period, PeriodLength } from '../../../../shared/contract/report.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { periodInWords } from '../../../../shared/reports/periods.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { Pick } from '../boards/pick.tsx';
import { RangeFields } from './range-fields.tsx';
import { hasCut, moved, offerOf, withCut, withLength } from './request.ts';

interface PeriodFormProps {
  period: Period;
  today: BusinessDay;
  lengths?: readonly PeriodLength[];
  onChange(period: Period): void;
}

/** A time: how long, how it is cut, one before or after, or any two days. */
export function PeriodForm({ period, today, lengths = offerOf('R1').lengths, onChange }: PeriodFormProps) {
  const { choose } = useWords().reports;
  return (
    <div className="report-tools">
      <div className="row-form">
        <Pick
          label={choose.length}
          value={period.length}
          options={lengths.map((value) => ({ value, name: choose.lengths[value] }))}
          onChange={(length) => onChange(withLength(period, length, today))}
        />
        {hasCut(period.length) && (
          <Pick
            label={choose.cut}
            value={period.cut}
            options={(['calendar', 'mid-month'] as const).map((value) => ({ value, name: choose.cuts[value] }))}
            onChange={(cut) => onChange(withCut(period, cut, today))}
          />
        )}
      </div>
      <div className="report-period">
        <KeyButton disabled={false} onClick={() => onChange(moved(period, -1))}>
          ‹ {choose.before}
        </KeyButton>
        <p className="figures" role="status">
          {periodInWords(period)}
        </p>
        <KeyButton disabled={false} onClick={() => onChange(moved(period, 1))}>
          {choose.after} ›
        </KeyButton>
      </div>
      {period.length === 'range' && (
        <RangeFields key={`${period.from} ${period.to}`} period={period} onChange={onChange} />
      )}
    </div>
  );
}
