import { useCallback, useEffect, useRef, useState } from 'react';
import type { Shell } from '../../../shared/contract/shell.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { HelpKey } from '../../ui/help/help-key.tsx';
import { Keypad } from '../../ui/keypad.tsx';

const HOLD_MS = 5_000;
const CLOSES_MS = 60_000;

declare global {
  interface Window {
    /** The desktop app around this page; a plain browser has none. */
    shell?: Shell;
  }
}

/** The way out for staff: five seconds on the upper left corner, then the administrator's PIN. Only in the desktop app. */
export function StaffDoor() {
  const [open, setOpen] = useState(false);
  const holding = useRef<ReturnType<typeof setTimeout>>(undefined);
  const release = useCallback(() => clearTimeout(holding.current), []);
  useEffect(() => release, [release]);
  if (!window.shell?.leaveKiosk) return null;
  const press = () => {
    release();
    holding.current = setTimeout(() => setOpen(true), HOLD_MS);
  };
  return (
    <>
      <div
        className="staff-door"
        onPointerDown={press}
        onPointerUp={release}
        onPointerLeave={release}
        onPointerCancel={release}
      />
      {open && <PinDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function PinDialog({ onClose }: { onClose: () => void }) {
  const { kiosk } = useWords();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const timer = setTimeout(onClose, CLOSES_MS);
    return () => clearTimeout(timer);
  }, [onClose]);

  const leave = async () => {
    setBusy(true);
    const answer = await window.shell?.leaveKiosk(pin).catch(() => 'wrong-pin' as const);
    setBusy(false);
    setPin('');
    setWrong(answer === 'wrong-pin');
    if (answer !== 'wrong-pin') onClose();
  };
  return (
    <Dialog title={kiosk.staffTitle} onClose={onClose}>
      <p>{kiosk.staffText}</p>
      <output className="staff-pin" aria-label={kiosk.staffPin}>
        {'●'.repeat(pin.length) || '\u00a0'}
      </output>
      <Keypad value={pin} maxLength={12} onChange={setPin} disabled={busy} />
      <p className="staff-pin__wrong" role="alert">
        {wrong && kiosk.staffWrong}
      </p>
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {kiosk.staffStay}
        </button>
        <button
          type="button"
          className="button button--go"
          disabled={busy || pin.length < 4}
          onClick={() => void leave()}
        >
          {kiosk.staffLeave}
        </button>
      </div>
      {/* Last, so that the keys have the focus first. */}
      <div className="help-corner">
        <HelpKey page={{ part: 'other', name: 'kioskDoor' }} />
      </div>
    </Dialog>
  );
}
