import { IconArrowLeft, IconArrowRight, IconCalendarOff } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { Card } from './card.tsx';
import { cardPages, gridFor, largeGridFor } from './card-pages.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import { useSmallPanel } from './use-small-panel.ts';
import './services.css';
import './services-large.css';

/** All services at one glance; in large text on a small panel in two. The first is the biggest. */
export function Services(props: {
  services: readonly ServiceCard[];
  large: boolean;
  page: number;
  dispatch: KioskDispatch;
}) {
  const { kiosk } = useWords();
  const { services, large, dispatch } = props;
  const smallPanel = useSmallPanel();
  if (services.length === 0) {
    return (
      <div className="kiosk__say">
        <IconCalendarOff stroke={1.25} aria-hidden="true" />
        <h1>{kiosk.emptyTitle}</h1>
        <p>{kiosk.emptyText}</p>
      </div>
    );
  }
  const pages = cardPages(services, large, smallPanel);
  const page = Math.min(props.page, pages.length - 1);
  const { wide, tall, look } = large ? largeGridFor(pages[0]?.length ?? 0) : gridFor(services.length);
  return (
    <div className="services">
      <ul
        className="services__grid"
        data-look={look}
        style={
          {
            '--wide-columns': wide.columns,
            '--wide-rows': wide.rows,
            '--tall-columns': tall.columns,
            '--tall-rows': tall.rows,
          } as CSSProperties
        }
      >
        {pages[page]?.map((service) => (
          <li key={service.id} className={service === services[0] ? 'services__first' : undefined}>
            <Card service={service} large={large} onChoose={() => dispatch({ type: 'choose', service })} />
          </li>
        ))}
      </ul>
      {pages.length > 1 && (
        <nav className="services__pages">
          <button
            type="button"
            className="button"
            disabled={page === 0}
            onClick={() => dispatch({ type: 'turn-page', page: page - 1 })}
          >
            <IconArrowLeft aria-hidden="true" />
            {kiosk.pageBefore}
          </button>
          <span className="figures">
            {page + 1} / {pages.length}
          </span>
          <button
            type="button"
            className="button"
            disabled={page === pages.length - 1}
            onClick={() => dispatch({ type: 'turn-page', page: page + 1 })}
          >
            {kiosk.pageAfter}
            <IconArrowRight aria-hidden="true" />
          </button>
        </nav>
      )}
    </div>
  );
}
