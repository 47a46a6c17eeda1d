import type { ServiceId } from '../../../shared/domain/ids.ts';
import { proceduresOf } from '../../../shared/domain/procedures.ts';
import type { ProcedureText } from '../../../shared/text/vi/procedures.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Both } from './both.tsx';
import type { SlideView } from './slide.tsx';
import { SlideWords } from './slide-words.tsx';
import { pageAt } from './turns.ts';

/** What to bring for a service: a page for each of its procedures. */
export function PapersSlide({ serviceId, view }: { serviceId: ServiceId; view: SlideView }) {
  const words = useWords();
  const procedures = proceduresOf(serviceId);
  const procedure = procedures[pageAt(procedures.length, useNow(1_000))];
  const service = view.services.find(({ id }) => id === serviceId);
  const text: ProcedureText | null = procedure ? words.procedures[procedure.id] : null;
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
