import type { DisplayView } from '../../../shared/contract/views.ts';
import { Slide } from './slide.tsx';
import { SlideWords } from './slide-words.tsx';
import { useSlide } from './use-slide.ts';
import './slides.css';

/** The playlist of the board, one slide at a time. */
export function SlideShow({ view }: { view: DisplayView }) {
  const { showing, advance, fail } = useSlide(view.board.playlist, view.timeZone);
  return (
    <section className="slides" data-kind={showing?.slide.kind ?? 'none'}>
      {showing ? (
        <Slide
          key={`${showing.slide.id}-${showing.turn}`}
          slide={showing.slide}
          view={view}
          onOver={advance}
          onFailed={fail}
        />
      ) : (
        <SlideWords>
          <h2>{view.office.name}</h2>
          <p>{view.office.authority}</p>
        </SlideWords>
      )}
    </section>
  );
}
