import type { CallLine } from '../../../shared/contract/views.ts';
import './flash.css';

/** Three flashes of the whole screen with each call, one a second, for those who can't hear the chime. */
export function Flash({ call }: { call: CallLine | null }) {
  return call?.current ? <div className="board-flash" key={call.callId} aria-hidden="true" /> : null;
}
