import { fill } from '../../../../shared/text/fill.ts';
import { words } from '../../../../shared/text/index.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import type { BrokenBound } from './broken-bounds.ts';
import type { CheckSheet } from './check-sheet.ts';

const { vi } = words;
const { paper: text } = vi.adminQueue.check;

/** What was beyond the office's own thresholds, one line each; who checks asks about these. */
export function SheetBroken({ sheet: { broken, rules } }: { sheet: CheckSheet }) {
  return (
    <>
      <h3 className="check-part">{fill(text.broken, { n: broken.length })}</h3>
      {broken.length === 0 ? (
        <p>{text.brokenNone}</p>
      ) : (
        <ul>
          {broken.map((bound) => (
            <li key={`${bound.what} ${'label' in bound ? bound.label : bound.service}`}>{inWords(bound)}</li>
          ))}
        </ul>
      )}
      <p className="check-note">
        {fill(text.bounds, {
          yellow: rules.queueYellow,
          red: rules.queueRed,
          wait: rules.longWaitMinutes,
          visit: rules.longServingMinutes,
        })}
      </p>
    </>
  );
}

function inWords(bound: BrokenBound): string {
  switch (bound.what) {
    case 'queue':
      return fill(text.brokenQueue, { service: bound.service, n: bound.people });
    case 'wait':
      return fill(text.brokenWait, {
        service: bound.service,
        n: bound.people.length,
        people: bound.people.map(({ label, minutes: m }) => fill(text.brokenOne, { label, m })).join(', '),
      });
    case 'visit': {
      const { place, officer, label, minutes } = bound;
      return fill(text.brokenVisit, {
        place: placeName(vi, place),
        officer: officer ?? vi.admin.none,
        label,
        m: minutes,
      });
    }
  }
}
