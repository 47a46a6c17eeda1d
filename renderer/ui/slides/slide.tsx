import { useMemo } from 'react';
import type { DisplayView } from '../../../shared/contract/views.ts';
import type { BoardSlide, BoardSound } from '../../../shared/domain/board.ts';
import { qrCode } from '../qr-code.ts';
import { HoursSlide } from './hours-slide.tsx';
import { PapersSlide } from './papers-slide.tsx';
import { Video } from './video.tsx';

/** What slides tell of the office, on a board or on a panel. */
export type SlideView = Pick<DisplayView, 'week' | 'services'> & { sound: BoardSound };

interface SlideProps {
  slide: BoardSlide;
  view: SlideView;
  /** It has nothing more to show. */
  onOver(): void;
}

/** What can't be shown gives way after a moment: not at once, else a list of such things would spin. */
const FAILED_MS = 2_000;

/** One slide of whatever kind. */
export function Slide({ slide, view, onOver }: SlideProps) {
  switch (slide.kind) {
    case 'picture':
      return <Picture mediaId={slide.mediaId} caption={slide.caption} onOver={onOver} />;
    case 'video':
      return (
        <figure className="slide-medium">
          <Video src={`/media/${slide.mediaId}`} sound={view.sound} onOver={onOver} failedMs={FAILED_MS} />
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

function Picture({ mediaId, caption, onOver }: { mediaId: string; caption: string; onOver(): void }) {
  return (
    <figure className="slide-medium">
      <img src={`/media/${mediaId}`} alt={caption} onError={() => setTimeout(onOver, FAILED_MS)} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

function TextSlide({ slide: { title, text, qr } }: { slide: Extract<BoardSlide, { kind: 'text' }> }) {
  return (
    <div className="slide-words" data-qr={qr !== ''}>
      {title && <h2>{title}</h2>}
      {text && <p>{text}</p>}
      {qr && <Qr address={qr} />}
    </div>
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
