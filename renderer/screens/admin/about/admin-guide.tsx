import { fill } from '../../../../shared/text/fill.ts';
import { helpText, helpTitle } from '../../../../shared/text/help-of.ts';
import type { GuidePage, HelpPage } from '../../../../shared/text/help-pages.ts';
import { otherPages } from '../../../../shared/text/help-pages.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { VERSION } from '../../../../shared/version.ts';
import type { PaperProps } from '../../../ui/help/help-paper.ts';
import { HelpPicture } from '../../../ui/help/help-picture.tsx';
import { innerSectionsOf, type SectionGroup, sectionGroups } from '../section-of-address.ts';

/** "Hướng dẫn quản trị" on A4: the help of every page, in the order of the list of pages. */
export function AdminGuide({ words, office }: PaperProps) {
  const { adminGuide: text } = words.help;
  const others: HelpPage[] = [
    ...otherPages.map((name) => ({ part: 'other' as const, name })),
    ...(Object.keys(words.guideQueue.sections) as GuidePage[]).map((name) => ({ part: 'guide' as const, name })),
  ];
  return (
    <article className="help-paper">
      <p className="help-paper-office">
        <strong>{office}</strong>
        <span>{fill(text.subtitle, { version: VERSION })}</span>
      </p>
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <h2>{text.daily}</h2>
      <ul>
        {Object.values(text.days).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {(Object.keys(sectionGroups) as SectionGroup[]).map((group) => (
        <Chapter
          words={words}
          key={group}
          title={words.admin.groups[group]}
          pages={sectionGroups[group]
            .flatMap((name) => [name, ...innerSectionsOf(name)])
            .map((name) => ({ part: 'admin', name }))}
        />
      ))}
      <Chapter words={words} title={text.others} pages={others} />
    </article>
  );
}

function Chapter({ words, title, pages }: { words: Words; title: string; pages: readonly HelpPage[] }) {
  return (
    <>
      <h2>{title}</h2>
      {pages.map((page) => {
        const { what, todo } = helpText(page, words);
        return (
          <section key={`${page.part} ${page.name}`} className="help-paper-part">
            <div>
              <h3>{helpTitle(page, words)}</h3>
              <p>{what}</p>
              <p>{todo}</p>
            </div>
            <HelpPicture page={page} words={words} />
          </section>
        );
      })}
    </>
  );
}
