import { useId, useLayoutEffect, useRef } from 'react';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { outerSection, type Section, type SectionGroup, sectionGroups } from './section-of-address.ts';

interface SectionNavProps {
  current: Section;
  /** Pages with something that is not saved. */
  unsaved: readonly Section[];
  /** Words in the box that nobody has looked at. */
  fresh: number;
}

/** The pages of the administration. The list stays beside the page, scrolls by itself, and has the current page in sight. */
export function SectionNav(props: SectionNavProps) {
  const { admin } = useWords();
  const listed = outerSection(props.current);
  return (
    <nav className="panel-nav" aria-label={admin.sectionsLabel} ref={useCurrentInSight(listed)}>
      {(Object.keys(sectionGroups) as SectionGroup[]).map((group) => (
        <Group key={group} {...props} group={group} current={listed} />
      ))}
    </nav>
  );
}

function Group({ group, current, unsaved, fresh }: SectionNavProps & { group: SectionGroup }) {
  const { admin, adminQueue, box } = useWords();
  const id = useId();
  return (
    <>
      <p className="nav-heading" id={id}>
        {admin.groups[group]}
      </p>
      <ul aria-labelledby={id}>
        {sectionGroups[group].map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
              {admin.sections[name]}
              {name === 'box' && fresh > 0 && (
                <span className="nav-fresh figures">
                  <span aria-hidden="true">{fresh}</span>
                  <span className="for-ears-only">{` (${fill(box.office.fresh, { n: fresh })})`}</span>
                </span>
              )}
              {unsaved.includes(name) && (
                <span className="nav-unsaved">
                  <span className="for-ears-only">{` (${adminQueue.unsavedMark})`}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Scrolls the list alone, never the page: when another page is opened, and when the list's room changes. */
function useCurrentInSight(current: Section) {
  const ref = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is found by its mark, which follows `current`
  useLayoutEffect(() => {
    const nav = ref.current;
    if (!nav) return;
    const follow = () => {
      const link = nav.querySelector('[aria-current]')?.getBoundingClientRect();
      const room = nav.getBoundingClientRect();
      if (!link) return;
      if (link.bottom > room.bottom) nav.scrollTop += link.bottom - room.bottom + room.height / 4;
      if (link.top < room.top) nav.scrollTop += link.top - room.top - room.height / 4;
    };
    const watch = new ResizeObserver(follow);
    watch.observe(nav);
    follow();
    return () => watch.disconnect();
  }, [current]);
  return ref;
}
