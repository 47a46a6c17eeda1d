import { useId } from 'react';
import type { BoardProfile, BoardSound } from '../../../../shared/domain/board.ts';
import { boardLimits } from '../../../../shared/domain/board-limits.ts';
import type { CounterId } from '../../../../shared/domain/ids.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Choice } from '../choice.tsx';
import { TextField } from '../text-field.tsx';
import { Checks, withOne } from './checks.tsx';

interface BoardSoundFieldsProps {
  board: BoardProfile;
  counters: readonly { id: CounterId; name: string }[];
  change(part: Partial<BoardProfile>): void;
}

/** What its own loudspeaker says, for whom, and how loud. */
export function BoardSoundFields({ board, counters, change }: BoardSoundFieldsProps) {
  const { boards: text } = useWords();
  const volume = useId();
  const { sound } = board;
  const put = (part: Partial<BoardSound>): void => change({ sound: { ...sound, ...part } });
  const some = typeof sound.speaks === 'string' ? null : sound.speaks;
  return (
    <fieldset>
      <legend>{text.sound}</legend>
      <TextField
        label={text.room}
        hint={text.roomHint}
        value={sound.room}
        maxLength={boardLimits.name}
        onChange={(room) => put({ room })}
      />
      <fieldset>
        <legend>{text.speaks}</legend>
        {(['all', 'none'] as const).map((speaks) => (
          <Choice
            key={speaks}
            group={`speaks-${board.id}`}
            title={text.speaksFor[speaks]}
            isChosen={sound.speaks === speaks}
            onChoose={() => put({ speaks })}
          />
        ))}
        <Choice
          group={`speaks-${board.id}`}
          title={text.speaksFor.some}
          isChosen={some !== null}
          onChoose={() => put({ speaks: counters.map(({ id }) => id) })}
        >
          <Checks
            title={text.counters}
            items={counters}
            chosen={some ?? []}
            onChange={(id, on) => put({ speaks: withOne(some ?? [], id, on) })}
          />
        </Choice>
      </fieldset>
      <div className="field">
        <label htmlFor={volume}>{fill(text.volume, { n: sound.volume })}</label>
        <input
          id={volume}
          type="range"
          min={0}
          max={100}
          step={5}
          value={sound.volume}
          onChange={({ target }) => put({ volume: Number(target.value) })}
        />
      </div>
    </fieldset>
  );
}
