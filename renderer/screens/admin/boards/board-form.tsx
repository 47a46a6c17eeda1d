import type { AdminView } from '../../../../shared/contract/views.ts';
import { type BoardProfile, boardLayouts } from '../../../../shared/domain/board.ts';
import { boardLimits } from '../../../../shared/domain/board-limits.ts';
import type { StationId } from '../../../../shared/domain/ids.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { hasPart } from '../../display/board-room.ts';
import { Choice } from '../choice.tsx';
import { TextField } from '../text-field.tsx';
import { BoardLook } from './board-look.tsx';
import { BoardSoundFields } from './board-sound-fields.tsx';
import { Checks } from './checks.tsx';
import { Pick } from './pick.tsx';
import { PlaylistEditor } from './playlist-editor.tsx';
import { ScopeChoice } from './scope-choice.tsx';

export interface BoardFormProps {
  view: AdminView;
  board: BoardProfile;
  boards: readonly BoardProfile[];
  change(part: Partial<BoardProfile>): void;
  putStation(station: StationId, on: boolean): void;
}

/** Everything of one board. */
export function BoardForm(props: BoardFormProps) {
  const { view, board, change } = props;
  const words = useWords();
  const { boards: text } = words;
  const counters = view.settings.counters.map(({ id, place }) => ({ id, name: placeName(words, place) }));
  return (
    <div className="board-form">
      <TextField
        label={text.name}
        value={board.name}
        maxLength={boardLimits.name}
        onChange={(name) => change({ name })}
      />
      <Stations {...props} />
      <fieldset>
        <legend>{text.layout}</legend>
        {boardLayouts.map((layout) => (
          <Choice
            key={layout}
            group={`layout-${board.id}`}
            title={text.layouts[layout].name}
            detail={text.layouts[layout].detail}
            isChosen={board.layout === layout}
            onChoose={() => change({ layout })}
          />
        ))}
      </fieldset>
      {board.layout === 'door' ? (
        <Pick
          label={text.doorCounter}
          value={board.counters?.[0] ?? counters[0]?.id ?? ''}
          options={counters.map(({ id, name }) => ({ value: id, name }))}
          onChange={(id) => change({ counters: counters.filter((one) => one.id === id).map((one) => one.id) })}
        />
      ) : (
        <ScopeChoice
          group={`counters-${board.id}`}
          title={text.counters}
          all={text.allCounters}
          items={counters}
          chosen={board.counters}
          onChange={(chosen) => change({ counters: chosen })}
        />
      )}
      <ScopeChoice
        group={`services-${board.id}`}
        title={text.services}
        all={text.allServices}
        items={view.settings.services}
        chosen={board.services}
        onChange={(services) => change({ services })}
      />
      <BoardLook board={board} change={change} />
      <PlaylistEditor
        view={view}
        playlist={board.playlist}
        hint={hasPart[board.layout].playlist ? text.playlistHint : text.playlistOff}
        change={(playlist) => change({ playlist })}
      />
      <BoardSoundFields board={board} counters={counters} change={change} />
    </div>
  );
}

/** Which screens show it; each says which board it shows else. */
function Stations({ view, board, boards, putStation }: BoardFormProps) {
  const { boards: text } = useWords();
  const displays = view.stations.filter(({ kind }) => kind === 'display');
  const items = displays.map(({ id, name }) => {
    const other = boards.find((one) => one !== board && one.stations.includes(id));
    return { id, name, ...(other && { note: fill(text.onOther, { name: other.name }) }) };
  });
  return (
    <Checks title={text.stations} hint={text.stationsHint} items={items} chosen={board.stations} onChange={putStation}>
      {items.length === 0 && <p>{text.noStations}</p>}
    </Checks>
  );
}
