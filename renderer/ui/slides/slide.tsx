import { useMemo } from 'react';
import type { DisplayView } from '../../../shared/contract/views.ts';
import type { BoardSlide, BoardSound } from '../../../shared/domain/board.ts';
import { qrCode } from '../qr-code.ts';
import { HoursSlide } from './hours-slide.tsx';
import { PapersSlide } from './papers-slide.tsx';
import { SlideWords } from './slide-words.tsx';
import { Video } from './video.tsx';

/** What slides tell of the office, on a board or on a panel. */
export type SlideView = Pick<DisplayView, 'week' | 'services'> & { sound: BoardSound };

interface SlideProps {
  slide: BoardSlide;
  view: SlideView;
  /** It has nothing more to show. */
  onOver(): void;
  /** It can't be shown: its file is gone, or no browser knows what is in it. */
  onFailed(): void;
}

/** One slide of whatever kind. */
export function Slide({ slide, view, onOver, onFailed }: SlideProps) {
  switch (slide.kind) {
    case 'picture':
      return <Picture mediaId={slide.mediaId} caption={slide.caption} onFailed={onFailed} />;
    case 'video':
      return (
        <figure className="slide-medium">
          <Video src={`/media/${slide.mediaId}`} sound={view.sound} onOver={onOver} onFailed={onFailed} />
          {slide.caption && <figcaption>{slide.caption}</figcaption>}
        </figure>
      );
    case 'text':
      return <TextSlide slide={slide} />;
    case 'hours':
      return <HoursSlide view={view} />;
    case 'papers':
      return <PapersSlide serviceId={slide.serviceId} view={view} />;
  }
}

function Picture({ mediaId, caption, onFailed }: { mediaId: string; caption: string; onFailed(): void }) {
  return (
    <figure className="slide-medium">
      <img src={`/media/${mediaId}`} alt={caption} onError={onFailed} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

function TextSlide({ slide: { title, text, qr } }: { slide: Extract<BoardSlide, { kind: 'text' }> }) {
  return (
    <SlideWords aside={qr === '' ? null : <Qr address={qr} />}>
      {title && <h2>{title}</h2>}
      {text && <p>{text}</p>}
    </SlideWords>
  );
}

/** The code, and the address below it for who has no camera. */
function Qr({ address }: { address: string }) {
  const { size, path } = useMemo(() => qrCode(address), [address]);
  return (
    <div className="slide-qr">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={address} shapeRendering="crispEdges">
        <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>{address.replace(/^https?:\/\//, '')}</p>
    </div>
  );
}
