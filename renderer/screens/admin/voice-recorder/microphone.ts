import captureUrl from './capture-worklet.ts?worker&url';
import { RATE } from './sound.ts';

export interface Microphone {
  /** Which one it is, and the others that could be chosen. */
  deviceId: string;
  devices: readonly { id: string; name: string }[];
  /** Hands every piece of sound to the listener, one listener at a time; null: to nobody. */
  listen(onPiece: ((piece: Float32Array) => void) | null): void;
  close(): void;
}

export type MicrophoneTrouble = 'insecure' | 'denied' | 'missing' | 'failed' | 'unplugged';

/** False on a page of another PC: there the browser has no microphone to give (W3C "Secure Contexts"). */
export const hasMicrophones = (): boolean => isSecureContext && navigator.mediaDevices !== undefined;

/** Opens a microphone as it is, without anything that would make a clip louder, softer or hollow by itself. */
export async function openMicrophone(deviceId: string | null, onUnplugged: () => void): Promise<Microphone> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: {
      ...(deviceId !== null && { deviceId: { exact: deviceId } }),
      channelCount: 1,
      echoCancellation: false,
      noiseSuppression: false,
      autoGainControl: false,
    },
  });
  const context = new AudioContext({ sampleRate: RATE, latencyHint: 'interactive' });
  const close = (): void => {
    for (const track of stream.getTracks()) track.stop();
    context.close().catch(() => {}); // closed before
  };
  try {
    await context.audioWorklet.addModule(captureUrl);
    await context.resume();
    const capture = new AudioWorkletNode(context, 'capture', { channelCount: 1, channelCountMode: 'explicit' });
    // It puts nothing out; connected it is never put to sleep.
    context.createMediaStreamSource(stream).connect(capture).connect(context.destination);
    const [track] = stream.getAudioTracks();
    track?.addEventListener('ended', onUnplugged);
    const all = await navigator.mediaDevices.enumerateDevices();
    return {
      deviceId: track?.getSettings().deviceId ?? '',
      devices: all.flatMap(({ kind, deviceId: id, label: name }) => (kind === 'audioinput' ? { id, name } : [])),
      listen(onPiece) {
        capture.port.onmessage = onPiece && (({ data }: MessageEvent<Float32Array>) => onPiece(data));
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Why the browser gave no microphone. */
export function microphoneTrouble(error: unknown): MicrophoneTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed';
}
