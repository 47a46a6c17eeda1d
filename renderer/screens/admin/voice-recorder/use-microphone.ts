import { useEffect, useRef, useState } from 'react';
import { noiseFloorDb } from '../../../../shared/voice/take/speech.ts';
import { judgeRoom, type RoomVerdict } from '../../../../shared/voice/take/take.ts';
import {
  hasMicrophones,
  type Microphone,
  type MicrophoneTrouble,
  microphoneTrouble,
  openMicrophone,
} from './microphone.ts';
import { RATE } from './sound.ts';
import { together } from './use-recording.ts';

export type MicrophoneState =
  | { at: 'closed'; trouble: MicrophoneTrouble | null }
  | { at: 'checking' }
  | { at: 'checked'; microphone: Microphone; room: RoomVerdict; roomDb: number };

/** How long the room is listened to, milliseconds. */
const ROOM_MS = 3_000;

/** The microphone of this page: opened and checked when somebody wishes it, given back with the page. */
export function useMicrophone() {
  const [state, setState] = useState<MicrophoneState>({ at: 'closed', trouble: hasMicrophones() ? null : 'insecure' });
  const open = useRef<Microphone | null>(null);
  const close = (): void => {
    open.current?.close();
    open.current = null;
  };
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      open.current?.close();
    };
  }, []);

  async function check(deviceId: string | null): Promise<void> {
    close();
    setState({ at: 'checking' });
    try {
      const microphone = await openMicrophone(deviceId, () => {
        close();
        setState({ at: 'closed', trouble: 'unplugged' });
      });
      if (isGone.current) return microphone.close();
      open.current = microphone;
      const raw = await listenFor(microphone, ROOM_MS);
      const roomDb = noiseFloorDb(raw, RATE);
      setState({ at: 'checked', microphone, room: judgeRoom(raw, RATE, roomDb), roomDb });
    } catch (error) {
      close();
      console.warn('No microphone', error);
      setState({ at: 'closed', trouble: microphoneTrouble(error) });
    }
  }
  return { state, check };
}
export type MicrophoneCare = ReturnType<typeof useMicrophone>;

const listenFor = (microphone: Microphone, ms: number): Promise<Float32Array> =>
  new Promise((resolve) => {
    const pieces: Float32Array[] = [];
    let heardMs = 0;
    microphone.listen((piece) => {
      pieces.push(piece);
      heardMs += (piece.length / RATE) * 1000;
      if (heardMs < ms) return;
      microphone.listen(null);
      resolve(together(pieces));
    });
  });
