import type { QueueLine } from '../../../../shared/contract/queue-views.ts';
import type { QueueRules } from '../../../../shared/domain/office.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { waitInWords } from '../../../ui/staff/age.ts';
import { queueLevel, timeLevel } from '../../../ui/staff/levels.ts';
import { count } from '../figures.ts';
import { LevelMark } from '../level-mark.tsx';
import { Table } from '../table.tsx';

interface LiveQueuesProps {
  queues: readonly QueueLine[];
  rules: QueueRules;
  now: Instant;
}

/** Every line of the office, in the office's order: rows that moved would be read wrongly. */
export function LiveQueues({ queues, rules, now }: LiveQueuesProps) {
  const words = useWords();
  const { live: text } = words.adminQueue;
  if (queues.length === 0) return <p className="page-hint">{text.noQueues}</p>;
  return (
    <Table
      label={text.queues}
      columns={[{ title: text.service }, { title: text.waiting }, { title: text.longest }]}
      rows={queues.map(({ serviceId, name, total, longestSince: since }) => {
        const full = queueLevel(total, rules);
        const long = since === null ? 'fine' : timeLevel(since, now, rules.longWaitMinutes);
        return {
          key: serviceId,
          cells: [
            name,
            <LevelMark key="waiting" level={full} words={text.queue}>
              {total === 0 ? text.nobody : fill(text.people, { n: count(total) })}
            </LevelMark>,
            since === null ? (
              words.admin.none
            ) : (
              <LevelMark key="wait" level={long} words={text.wait}>
                {waitInWords(words, since, now)}
              </LevelMark>
            ),
          ],
        };
      })}
    />
  );
}
