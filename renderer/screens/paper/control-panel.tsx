import { type ReactNode, useId } from 'react';
import {
  answerKinds,
  printerSpeeds,
  rolls,
  type VirtualPrinterAction,
  type VirtualPrinterView,
} from '../../../shared/contract/virtual-printer.ts';
import { useWords } from '../../live/language.ts';
import { OtherPrograms } from './other-programs.tsx';
import { Toggle } from './toggle.tsx';
import { WireLog } from './wire-log.tsx';
import './control-panel.css';

interface ControlPanelProps {
  printer: VirtualPrinterView;
  /** What went wrong with the last touch. */
  problem: string | null;
  act(action: VirtualPrinterAction): void;
}

/** In the middle of any ticket: its first band has begun. */
const insideATicket = 20_000;

/** Every fault of a printer at the touch of a button. */
export function ControlPanel({ printer, problem, act }: ControlPanelProps) {
  const text = useWords().virtualPrinter;
  return (
    <aside className="control-panel" aria-label={text.controls}>
      <p className="control-panel__problem" role="alert">
        {problem}
      </p>
      <Group title={text.paper}>
        {rolls.map((roll) => (
          <Do key={roll} action={{ type: 'set-roll', roll }} act={act}>
            {text.roll[roll]}
          </Do>
        ))}
      </Group>
      <Machine printer={printer} act={act} />
      <Group title={text.speed}>
        {printerSpeeds.map((speed) => (
          <Do key={speed} action={{ type: 'set-speed', speed }} isChosen={printer.speed === speed} act={act}>
            {text.speeds[speed]}
          </Do>
        ))}
      </Group>
      <Answers printer={printer} act={act} />
      <OtherPrograms server={printer.server} act={act} />
      <WireLog exchanges={printer.exchanges} />
    </aside>
  );
}

/** Cover, cutter, power and cable: each button says what it will do, and stands out while its fault lasts. */
function Machine({ printer, act }: Pick<ControlPanelProps, 'printer' | 'act'>) {
  const text = useWords().virtualPrinter;
  const { coverOpen, cutter, power, pluggedIn } = printer;
  const isJammed = cutter === 'jammed' || cutter === 'stopped';
  const hint = cutter === 'jammed' ? text.cutterWillStop : cutter === 'freed' ? text.cutterFreed : '';
  return (
    <Group title={text.machine} hint={hint}>
      <Do action={{ type: 'set-cover', open: !coverOpen }} isFault={coverOpen} act={act}>
        {coverOpen ? text.closeCover : text.openCover}
      </Do>
      <Do action={{ type: 'set-cutter', jammed: !isJammed }} isFault={isJammed} act={act}>
        {isJammed ? text.freeCutter : text.jamCutter}
      </Do>
      <Do action={{ type: 'set-power', on: !power }} isFault={!power} act={act}>
        {power ? text.powerOff : text.powerOn}
      </Do>
      <Do action={{ type: 'set-link', pluggedIn: !pluggedIn }} isFault={!pluggedIn} act={act}>
        {pluggedIn ? text.unplug : text.plugIn}
      </Do>
      <Do action={{ type: 'cut-link', afterBytes: insideATicket }} act={act}>
        {text.cutLink}
      </Do>
    </Group>
  );
}

function Group({ title, hint = '', children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="group__buttons">{children}</div>
      <p className="group__hint" role="status">
        {hint}
      </p>
    </section>
  );
}

/** What it knows to answer: a cheap printer is one that knows less. */
function Answers({ printer, act }: Pick<ControlPanelProps, 'printer' | 'act'>) {
  const text = useWords().virtualPrinter;
  const { mute, answers } = printer;
  return (
    <fieldset className="choices">
      <legend>{text.answers}</legend>
      <Toggle
        className="choices__wide"
        label={text.mute}
        checked={mute}
        onChange={(wish) => act({ type: 'set-mute', mute: wish })}
      />
      {answerKinds.map((kind) => (
        <Toggle
          key={kind}
          data-idle={mute}
          label={text.answer[kind]}
          checked={answers[kind]}
          onChange={(known) => act({ type: 'set-answer', kind, known })}
        />
      ))}
    </fieldset>
  );
}

interface DoProps {
  action: VirtualPrinterAction;
  isFault?: boolean;
  /** One of several is chosen; absent where there is nothing to choose. */
  isChosen?: boolean;
  act(action: VirtualPrinterAction): void;
  children: ReactNode;
}

function Do({ action, isFault = false, isChosen, act, children }: DoProps) {
  return (
    <button
      type="button"
      className="panel-button"
      data-fault={isFault}
      aria-pressed={isChosen}
      onClick={() => act(action)}
    >
      {children}
    </button>
  );
}
