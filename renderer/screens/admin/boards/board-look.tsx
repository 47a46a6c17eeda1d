import { type BoardProfile, boardColours } from '../../../../shared/domain/board.ts';
import { boardLimits } from '../../../../shared/domain/board-limits.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { hasPart, recentRows } from '../../display/board-room.ts';
import { TextField } from '../text-field.tsx';
import { Checks } from './checks.tsx';
import { Pick } from './pick.tsx';
import { readingMetres } from './reading-distance.ts';

const { min, max } = boardLimits.recent;
const counts = Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
const parts = ['logo', 'clock', 'waiting', 'next', 'missed', 'paused'] as const;
/** Televisions as they are sold, inches. */
const panels = [32, 43, 55, 65] as const;

/** How it looks: as much as its layout has a place for. */
export function BoardLook({ board, change }: { board: BoardProfile; change(part: Partial<BoardProfile>): void }) {
  const { boards: text } = useWords();
  const has = hasPart[board.layout];
  const list = panels.map((inches) =>
    fill(text.readingOne, { inches, metres: readingMetres(inches, board.textSize).toString().replace('.', ',') }),
  );
  const isMissing = (part: (typeof parts)[number]): boolean => (part === 'next' || part === 'missed') && !has[part];
  return (
    <fieldset className="board-look">
      <legend>{text.look}</legend>
      <div className="row-form">
        {has.recent && (
          <Pick
            label={text.recent}
            value={String(board.recent)}
            options={counts.map((value) => ({ value, name: value }))}
            onChange={(value) => change({ recent: Number(value) })}
          />
        )}
        <Pick
          label={text.language}
          value={board.language}
          options={(['vi', 'vi-en'] as const).map((value) => ({ value, name: text.languages[value] }))}
          onChange={(language) => change({ language })}
        />
        <Pick
          label={text.textSize}
          value={board.textSize}
          options={(['normal', 'large'] as const).map((value) => ({ value, name: text.textSizes[value] }))}
          onChange={(textSize) => change({ textSize })}
        />
        <Pick
          label={text.colours}
          value={board.colours}
          options={boardColours.map((value) => ({ value, name: text.colourNames[value] }))}
          onChange={(colours) => change({ colours })}
        />
      </div>
      {has.recent && (
        <p className="field-hint">
          {fill(text.recentHint, { wide: recentRows(board, 'landscape'), high: recentRows(board, 'portrait') })}
        </p>
      )}
      <p className="field-hint">{fill(text.reading, { list: list.join('; ') })}</p>
      <Checks
        title={text.parts}
        items={parts.map((id) => ({ id, name: text.part[id], ...(isMissing(id) && { note: text.notHere }) }))}
        chosen={parts.filter((part) => board.shows[part])}
        onChange={(part, on) => change({ shows: { ...board.shows, [part]: on } })}
      />
      <label className="check">
        <input type="checkbox" checked={board.flash} onChange={({ target }) => change({ flash: target.checked })} />
        <span>
          <b>{text.flash}</b>
          <small>{text.flashHint}</small>
        </span>
      </label>
      <TextField
        label={text.ticker}
        hint={text.tickerHint}
        value={board.ticker}
        lines={2}
        maxLength={boardLimits.ticker}
        onChange={(ticker) => change({ ticker })}
      />
    </fieldset>
  );
}
