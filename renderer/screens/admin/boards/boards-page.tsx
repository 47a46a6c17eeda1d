import { type FormEvent, useState } from 'react';
import type { CommandInput } from '../../../../shared/contract/commands.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { type BoardId, type BoardProfile, firstBoard } from '../../../../shared/domain/board.ts';
import { boardLimits } from '../../../../shared/domain/board-limits.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { BoardForm } from './board-form.tsx';
import { BoardPreview } from './board-preview.tsx';
import { addBoard, boardsProblem, changeBoard, putStation } from './boards-draft.ts';
import './boards.css';

type SetBoards = Extract<CommandInput, { type: 'set-boards' }>['boards'];

/** What the screens of the waiting room show: the list of boards, one of them to edit, and how it will look. */
export function BoardsPage({ view, draft }: { view: AdminView; draft: ChangingDraft<readonly BoardProfile[]> }) {
  const { boards: text } = useWords();
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const [chosen, setChosen] = useState<BoardId | null>(null);
  const boards = draft.value;
  const board = boards.find(({ id }) => id === chosen) ?? boards[0] ?? firstBoard;
  const wrong = boardsProblem(boards);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (wrong || !draft.isChanged) return;
    if (!(await sender.run({ type: 'set-boards', boards: boards as SetBoards, basedOn: draft.basedOn }))) return;
    draft.forget();
    setSaved(true);
  }
  const add = (): void => {
    const next = addBoard(boards, text.newName, hubNow());
    draft.change(() => next);
    setChosen(next.at(-1)?.id ?? null);
  };

  return (
    <form className="boards-page" onSubmit={(event) => void save(event)} noValidate>
      <p className="page-hint">{text.hint}</p>
      <nav className="board-list" aria-label={text.list}>
        {boards.map((one, i) => (
          <KeyButton key={one.id} disabled={false} pressed={one === board} onClick={() => setChosen(one.id)}>
            {one.name}
            {i === 0 && ` (${text.first})`}
          </KeyButton>
        ))}
        <KeyButton look="quiet" disabled={boards.length >= boardLimits.boards} onClick={add}>
          {text.add}
        </KeyButton>
      </nav>
      <div className="board-editor">
        <BoardForm
          key={board.id}
          view={view}
          board={board}
          boards={boards}
          change={(part) => draft.change((now) => changeBoard(now, board.id, part))}
          putStation={(station, on) => draft.change((now) => putStation(now, board.id, station, on))}
        />
        <BoardPreview view={view} board={board} />
      </div>
      <SaveBar
        isChanged={draft.isChanged}
        isStale={draft.isStale}
        saved={isSaved ? text.saved : ''}
        problem={wrong ? fill(text.problem, { name: wrong.board.name, what: text.problems[wrong.problem] }) : ''}
        sender={sender}
        timeZone={view.timeZone}
        words={text}
        onDiscard={draft.forget}
      >
        <KeyButton
          look="quiet"
          disabled={boards.length < 2}
          onClick={() => draft.change((now) => now.filter(({ id }) => id !== board.id))}
        >
          {text.remove}
        </KeyButton>
      </SaveBar>
    </form>
  );
}
