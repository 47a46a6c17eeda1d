import {
  IconArmchair,
  IconCalendarEvent,
  IconPrinter,
  IconTicket,
  IconUserQuestion,
  IconUsers,
} from '@tabler/icons-react';
import type { GuideView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { printerTroubles } from '../../ui/staff/paper-troubles.ts';
import { type Section, sections } from './section-of-address.ts';

const icons = {
  take: IconTicket,
  queues: IconUsers,
  away: IconUserQuestion,
  counters: IconArmchair,
  appointments: IconCalendarEvent,
  paper: IconPrinter,
} as const satisfies Record<Section, unknown>;

/** Where the guide is, and how much there is to look after elsewhere. */
export function GuideNav({ view, section }: { view: GuideView; section: Section }) {
  const { guideQueue } = useWords();
  return (
    <nav className="guide-nav" aria-label={guideQueue.sectionsLabel}>
      {sections.map((name) => {
        const Icon = icons[name];
        const { count, urgent } = badgeOf(name, view);
        return (
          <a key={name} href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
            <Icon aria-hidden="true" />
            <span>
              {guideQueue.sections[name]}
              {count > 0 && (
                <strong className="figures" data-urgent={urgent}>
                  {' '}
                  {fill(guideQueue.badge, { n: count })}
                </strong>
              )}
            </span>
          </a>
        );
      })}
    </nav>
  );
}

function badgeOf(section: Section, view: GuideView): { count: number; urgent: boolean } {
  switch (section) {
    case 'queues':
      return { count: view.waiting, urgent: false };
    case 'away':
      return { count: view.missed.length + view.parked.length, urgent: false };
    case 'paper':
      return { count: view.paper.paperless.length + printerTroubles(view.paper).length, urgent: true };
    case 'take':
    case 'counters':
    case 'appointments':
      return { count: 0, urgent: false };
  }
}
