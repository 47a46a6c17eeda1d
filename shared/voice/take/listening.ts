/** Speech is so much above the room, dB. */
const ABOVE_ROOM_DB = 12;
/** So much sound is a voice and not a key, milliseconds. */
const VOICE_MS = 100;
/** The end of a prompt: longer than any silence inside one. */
const END_SILENCE_MS = 800;
/** Nobody has spoken by then; nobody speaks longer than that, milliseconds. */
const PATIENCE_MS = 6_000;
const LONGEST_MS = 8_000;

/** How far a recording has come, as a value. Times in milliseconds. */
export interface Listening {
  ms: number;
  voiceMs: number;
  silentMs: number;
  /** Null while it goes on. */
  end: 'spoken' | 'nothing' | 'too-long' | null;
}

export const listeningBegins: Listening = { ms: 0, voiceMs: 0, silentMs: 0, end: null };

/** After one more piece of sound of this level: a recording stops by itself when its speaker has stopped. */
export function listenOn(before: Listening, levelDb: number, pieceMs: number, roomDb: number): Listening {
  const isVoice = levelDb > roomDb + ABOVE_ROOM_DB;
  const ms = before.ms + pieceMs;
  const hasSpoken = before.voiceMs >= VOICE_MS;
  const silentMs = isVoice ? 0 : before.silentMs + pieceMs;
  // A key's click is forgotten: only what goes on is a voice.
  const voiceMs = isVoice ? before.voiceMs + pieceMs : hasSpoken ? before.voiceMs : 0;
  return { ms, voiceMs, silentMs, end: endOf(ms, hasSpoken, silentMs) };
}

function endOf(ms: number, hasSpoken: boolean, silentMs: number): Listening['end'] {
  if (hasSpoken && silentMs >= END_SILENCE_MS) return 'spoken';
  if (!hasSpoken && ms >= PATIENCE_MS) return 'nothing';
  return ms >= LONGEST_MS ? 'too-long' : null;
}
