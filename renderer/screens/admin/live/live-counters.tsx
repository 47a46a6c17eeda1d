import type { CounterLine } from '../../../../shared/contract/queue-views.ts';
import type { QueueRules } from '../../../../shared/domain/office.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { stopwatch } from '../../../ui/staff/age.ts';
import { statusInWords } from '../counter-status.ts';
import { LevelMark } from '../level-mark.tsx';
import { Table } from '../table.tsx';
import { visitLevel } from './overview.ts';

interface LiveCountersProps {
  counters: readonly CounterLine[];
  rules: QueueRules;
  now: Instant;
}

/** Every counter: who sits there, open or why not, which number since when. */
export function LiveCounters({ counters, rules, now }: LiveCountersProps) {
  const words = useWords();
  const { live: text } = words.adminQueue;
  return (
    <Table
      label={text.counters}
      columns={[{ title: text.counter }, { title: text.status }, { title: text.number }]}
      rows={counters.map((counter) => {
        const { counterId, place, status, officer, label, serving, since } = counter;
        const level = visitLevel(counter, rules, now);
        return {
          key: counterId,
          cells: [
            <span key="place" className="live-place">
              {`${placeNumber(words, place)} · ${officer ?? text.noOfficer}`}
              <small>{place.name}</small>
            </span>,
            <span key="status" className="state-mark" data-state={status}>
              {statusInWords(counter, words)}
            </span>,
            label === null || since === null ? (
              words.admin.none
            ) : (
              <span key="label" className="live-number">
                <span className="live-called">
                  <b className="figures">{label}</b>
                  <LevelMark level={level} words={text.wait}>
                    {stopwatch(since, now)}
                  </LevelMark>
                </span>
                <small>{serving ? text.serving : text.called}</small>
              </span>
            ),
          ],
        };
      })}
    />
  );
}
