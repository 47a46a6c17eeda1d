import type { AdminView } from '../../../../shared/contract/views.ts';
import { useWords } from '../../../live/language.ts';
import { useNow } from '../../../live/use-view.ts';
import { waitInWords } from '../../../ui/staff/age.ts';
import { HelpStrip } from '../../../ui/staff/help-strip.tsx';
import { timeLevel } from '../../../ui/staff/levels.ts';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { count } from '../figures.ts';
import { LevelMark } from '../level-mark.tsx';
import { responseToday } from '../satisfaction/response-today.ts';
import { Share } from '../satisfaction/share.tsx';
import { LiveCounters } from './live-counters.tsx';
import { LiveQueues } from './live-queues.tsx';
import { alertsInWords, overviewOf } from './overview.ts';
import './live.css';

/** The office at one glance: what has passed a threshold, then every counter and every queue. */
export function LiveBoard({ view }: { view: AdminView }) {
  const words = useWords();
  const { live: text } = words.adminQueue;
  const { satisfaction } = words;
  const now = useNow(1_000);
  const sender = useSender();
  const { live, settings } = view;
  const overview = overviewOf(live, settings.rules, now);
  const { longestSince: longest } = overview;
  const tiles: [string, number][] = [
    [text.countersOpen, overview.open],
    [text.countersPaused, overview.paused],
    [text.countersClosed, overview.closed],
    [text.waiting, overview.waiting],
    [text.parked, overview.parked],
  ];
  const level = longest === null ? 'fine' : timeLevel(longest, now, settings.rules.longWaitMinutes);
  return (
    <div className="live-board">
      <div className="live-alerts" role="status">
        {alertsInWords(overview, words).map((alert) => (
          <p key={alert.level} data-level={alert.level}>
            {alert.text}
          </p>
        ))}
      </div>
      <HelpStrip help={live.help} sender={sender} />
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <dl className="tiles">
        {tiles.map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figures">{count(n)}</dd>
          </div>
        ))}
        <div>
          <dt>{text.longest}</dt>
          <dd>
            <LevelMark level={level} words={text.wait}>
              {longest === null ? words.admin.none : waitInWords(words, longest, now)}
            </LevelMark>
          </dd>
        </div>
      </dl>
      <p className="rated-today figures">
        {satisfaction.today.ratings}{' '}
        <b>
          <Share levels={view.today.ratings} />
        </b>{' '}
        · {responseToday(view.today, words)}
      </p>
      <div className="live-columns">
        <LiveCounters counters={live.counters} rules={settings.rules} now={now} />
        <LiveQueues queues={live.queues} rules={settings.rules} now={now} />
      </div>
    </div>
  );
}
