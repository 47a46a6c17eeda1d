import { describe, expect, test } from 'vitest';
import { alertsInWords, overviewOf, visitLevel } from '../../../../renderer/screens/admin/live/overview.ts';
import { defaultRules } from '../../../../shared/domain/office.ts';
import { words } from '../../../../shared/text/index.ts';
import { ago, counterLine, now, queueLine } from '../sample-live.ts';

const live = {
  queues: [queueLine('Chứng thực', 9, 40), queueLine('Hộ tịch', 5, 29), queueLine('Đất đai', 0, null)],
  counters: [
    counterLine(1, { label: 'A001', serving: true, since: ago(26) }),
    counterLine(2, { label: 'A002', serving: false, since: ago(60) }),
    counterLine(3, { status: 'paused', pauseReason: 'meeting' }),
    counterLine(4, { status: 'closed', officer: null }),
  ],
  parked: 2,
  help: [],
};

describe('the office in a few figures', () => {
  test('counts counters, people and what has passed a threshold', () => {
    expect(overviewOf(live, defaultRules, now)).toEqual({
      open: 2,
      paused: 1,
      closed: 1,
      waiting: 14,
      parked: 2,
      longestSince: ago(40),
      red: { queues: 1, waits: 1, visits: 1 },
      yellow: { queues: 1, waits: 1, visits: 0 },
    });
  });

  test('nobody waits in an empty office', () => {
    const empty = { queues: [queueLine('Đất đai', 0, null)], counters: [], parked: 0, help: [] };
    expect(overviewOf(empty, defaultRules, now).longestSince).toBeNull();
  });

  test('who was only called is not a long visit', () => {
    expect(visitLevel({ serving: false, since: ago(60) }, defaultRules, now)).toBe('fine');
    expect(visitLevel({ serving: true, since: ago(60) }, defaultRules, now)).toBe('red');
  });
});

describe('the alerts in words', () => {
  test('red before yellow, each with what it is about', () => {
    expect(alertsInWords(overviewOf(live, defaultRules, now), words.vi)).toEqual([
      { level: 'red', text: 'Mức đỏ: 1 hàng chờ đông, 1 nội dung chờ lâu, 1 quầy phục vụ lâu.' },
      { level: 'yellow', text: 'Mức vàng: 1 hàng chờ đông, 1 nội dung chờ lâu.' },
    ]);
  });

  test('one calm line when there is none', () => {
    const calm = overviewOf({ ...live, queues: [], counters: [] }, defaultRules, now);
    expect(alertsInWords(calm, words.vi)).toEqual([{ level: 'fine', text: words.vi.adminQueue.live.allFine }]);
  });
});
