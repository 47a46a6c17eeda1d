import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { outerSection, type Section, sectionGroups } from './section-of-address.ts';

/** The pages of the administration; one with something unsaved says so. `fresh`: words in the box that nobody has looked at. */
export function SectionNav(props: { current: Section; unsaved: readonly Section[]; fresh: number }) {
  const { admin, adminQueue, box } = useWords();
  const { current, unsaved, fresh } = props;
  return (
    <nav className="panel-nav" aria-label={admin.sectionsLabel}>
      {sectionGroups.map((group) => (
        <div key={group[0]}>
          {group.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === outerSection(current) ? 'page' : undefined}>
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
          ))}
        </div>
      ))}
    </nav>
  );
}
