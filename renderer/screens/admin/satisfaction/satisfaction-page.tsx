import { useState } from 'react';
import type { SatisfactionReport } from '../../../../shared/contract/satisfaction.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { countOfLevels } from '../../../../shared/domain/rating.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { count, dayInWords } from '../figures.ts';
import { Table } from '../table.tsx';
import { Comments } from './comments.tsx';
import { Flags } from './flags.tsx';
import { GroupTable } from './group-table.tsx';
import { Outside } from './outside.tsx';
import { daysOf } from './period.ts';
import { PeriodPicker } from './period-picker.tsx';
import { Reasons } from './reasons.tsx';
import { Share } from './share.tsx';
import { Totals } from './totals.tsx';
import { useReport } from './use-report.ts';
import { WeekLine } from './week-line.tsx';
import './satisfaction.css';

/** "Mức độ hài lòng": what citizens said in a period. */
export function SatisfactionPage({ view }: { view: AdminView }) {
  const { satisfaction: text } = useWords();
  const [days, setDays] = useState(() => daysOf('today', view.day));
  const { state, report } = useReport(days);
  const asked = { from: dayInWords(days.from), to: dayInWords(days.to) };
  return (
    <>
      <p className="page-hint">{text.hint}</p>
      <PeriodPicker today={view.day} onPick={setDays} />
      <div className="report-state" role="status">
        {state === 'failed' ? text.failed : fill(text[state === 'loading' ? 'counting' : 'shown'], asked)}
        {state === 'loading' && <progress aria-label={text.countingLabel} />}
      </div>
      {report && <Figures report={report} />}
    </>
  );
}

function Figures({ report }: { report: SatisfactionReport }) {
  const words = useWords();
  const { satisfaction: text } = words;
  const five = report.total.levels[0] > 0;
  const counters = report.counters.map(({ id, place, counts }) => ({ id, name: placeName(words, place), counts }));
  return (
    <div className="satisfaction-figures">
      <Totals total={report.total} />
      <WeekLine weeks={report.weeks} />
      <GroupTable label={text.byService} first={text.service} rows={report.services} five={five} />
      <GroupTable label={text.byCounter} first={text.counter} rows={counters} five={five} />
      <GroupTable label={text.byOfficer} first={text.officer} rows={report.officers} five={five} />
      <Flags report={report} />
      <Reasons reasons={report.reasons} />
      <h3>{text.byChannel}</h3>
      <Table
        label={text.byChannel}
        columns={[
          { title: text.channel },
          { title: text.rated, isNumber: true },
          { title: text.satisfiedRate, isNumber: true },
        ]}
        rows={report.channels.map(({ channel, levels }) => ({
          key: channel,
          cells: [text.channels[channel], count(countOfLevels(levels)), <Share key="share" levels={levels} />],
        }))}
      />
      {report.hours.length > 0 && (
        <>
          <h3>{text.hoursTitle}</h3>
          <Table
            label={text.hoursTitle}
            columns={[
              { title: text.hour },
              { title: text.rated, isNumber: true },
              { title: text.satisfiedRate, isNumber: true },
            ]}
            rows={report.hours.map(({ hour, levels }) => ({
              key: String(hour),
              cells: [
                fill(text.hourRange, { from: hour, to: hour + 1 }),
                count(countOfLevels(levels)),
                <Share key="share" levels={levels} />,
              ],
            }))}
          />
        </>
      )}
      <Outside lines={report.outside} />
      <Comments report={report} />
    </div>
  );
}
