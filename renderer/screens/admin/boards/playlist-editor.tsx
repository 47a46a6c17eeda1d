import type { AdminView } from '../../../../shared/contract/views.ts';
import type { BoardSlide } from '../../../../shared/domain/board.ts';
import { boardLimits } from '../../../../shared/domain/board-limits.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { addSlide, moveSlide } from './boards-draft.ts';
import { MediaShelf } from './media-shelf.tsx';
import { SlideFields } from './slide-fields.tsx';

const kinds = ['picture', 'video', 'text', 'hours', 'papers'] as const;

interface PlaylistEditorProps {
  view: AdminView;
  playlist: readonly BoardSlide[];
  /** When it is shown, in one sentence. */
  hint: string;
  change(playlist: readonly BoardSlide[]): void;
}

/** Slides in their order: of a board, or of the panels. */
export function PlaylistEditor({ view, playlist, hint, change: put }: PlaylistEditorProps) {
  const { boards: text } = useWords();
  return (
    <fieldset className="playlist">
      <legend>{text.playlist}</legend>
      <p className="field-hint">{hint}</p>
      {playlist.length === 0 && <p>{text.emptyList}</p>}
      <ol>
        {playlist.map((slide, i) => {
          const n = i + 1;
          return (
            <li key={slide.id} className="slide-card">
              <div className="slide-head">
                <h3>{fill(text.slideNumber, { n, kind: text.kinds[slide.kind] })}</h3>
                <KeyButton
                  name={fill(text.up, { n })}
                  disabled={i === 0}
                  onClick={() => put(moveSlide(playlist, i, -1))}
                >
                  {text.upShort}
                </KeyButton>
                <KeyButton
                  name={fill(text.down, { n })}
                  disabled={n === playlist.length}
                  onClick={() => put(moveSlide(playlist, i, 1))}
                >
                  {text.downShort}
                </KeyButton>
                <KeyButton
                  look="quiet"
                  name={fill(text.removeSlide, { n })}
                  disabled={false}
                  onClick={() => put(playlist.filter((one) => one !== slide))}
                >
                  {text.removeShort}
                </KeyButton>
              </div>
              <SlideFields
                slide={slide}
                view={view}
                change={(next) => put(playlist.map((one) => (one === slide ? next : one)))}
              />
            </li>
          );
        })}
      </ol>
      <div className="wizard-actions">
        {kinds.map((kind) => (
          <KeyButton
            key={kind}
            disabled={playlist.length >= boardLimits.slides}
            onClick={() => put(addSlide(playlist, kind, view.settings.services[0]?.id, hubNow()))}
          >
            {fill(text.addSlide, { kind: text.kinds[kind] })}
          </KeyButton>
        ))}
      </div>
      <MediaShelf files={view.media} />
    </fieldset>
  );
}
