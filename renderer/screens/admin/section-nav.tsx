import { useWords } from '../../live/language.ts';
import { outerSection, type Section, sectionGroups } from './section-of-address.ts';

/** The pages of the administration; one with something unsaved says so. */
export function SectionNav({ current, unsaved }: { current: Section; unsaved: readonly Section[] }) {
  const { admin, adminQueue } = useWords();
  return (
    <nav className="panel-nav" aria-label={admin.sectionsLabel}>
      {sectionGroups.map((group) => (
        <div key={group[0]}>
          {group.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === outerSection(current) ? 'page' : undefined}>
              {admin.sections[name]}
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
