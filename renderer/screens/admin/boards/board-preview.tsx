import { useMemo, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { BoardProfile } from '../../../../shared/domain/board.ts';
import { nothingAnnounced } from '../../../audio/announcements.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { BoardPicture } from '../../display/board-picture.tsx';
import { sampleView } from './sample-view.ts';

const sizes = ['wide', 'high', 'fine'] as const;
type Size = (typeof sizes)[number];

/** The board itself, small: the same component that the waiting room has, with sample numbers. */
export function BoardPreview({ view, board }: { view: AdminView; board: BoardProfile }) {
  const { boards: text } = useWords();
  const [size, setSize] = useState<Size>('wide');
  const began = useMemo(hubNow, []);
  const sample = useMemo(() => sampleView(view, board, began), [view, board, began]);
  return (
    <section className="board-preview" aria-label={text.preview}>
      <Field label={text.previewSize}>
        {(id) => (
          <select
            id={id}
            value={size}
            onChange={({ target }) => setSize(sizes.find((one) => one === target.value) ?? 'wide')}
          >
            {sizes.map((one) => (
              <option key={one} value={one}>
                {text.previewSizes[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {/* A picture of a board, not a second page inside this one. */}
      <div className="preview-panel" data-size={size} inert aria-hidden="true">
        <BoardPicture view={sample} announcements={nothingAnnounced} />
      </div>
      <p className="field-hint">{text.previewHint}</p>
    </section>
  );
}
