import type { ServiceId } from '../../../shared/domain/ids.ts';
import { offeredOf, procedureIn } from '../../../shared/domain/procedure.ts';
import { proceduresIn } from '../../../shared/procedures/shipped.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Both } from './both.tsx';
import type { SlideView } from './slide.tsx';
import { SlideWords } from './slide-words.tsx';
import { pageAt } from './turns.ts';

/** What to bring for a service: a page for each of its procedures. */
export function PapersSlide({ serviceId, view }: { serviceId: ServiceId; view: SlideView }) {
  const words = useWords();
  const language = useLanguage();
  const service = view.services.find(({ id }) => id === serviceId);
  const procedures = offeredOf(proceduresIn({ procedures: service?.procedures ?? null }), serviceId);
  const procedure = procedures[pageAt(procedures.length, useNow(1_000))];
  const text = procedure ? procedureIn(procedure, language) : null;
  return (
    <SlideWords>
      <p className="slide-over">
        <Both of={({ display }) => display.papers} />
      </p>
      <h2>{text?.name ?? service?.name}</h2>
      {text ? (
        <ul className="slide-papers">
          {text.papers.map((paper) => (
            <li key={paper}>{paper}</li>
          ))}
        </ul>
      ) : (
        <p>{words.display.papersAtGuide}</p>
      )}
    </SlideWords>
  );
}
