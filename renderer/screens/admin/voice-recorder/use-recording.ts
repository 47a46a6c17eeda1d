import { useEffect, useRef, useState } from 'react';
import { rmsDb } from '../../../../shared/voice/take/decibels.ts';
import { createHighPass } from '../../../../shared/voice/take/high-pass.ts';
import { type Listening, listeningBegins, listenOn } from '../../../../shared/voice/take/listening.ts';
import { processTake, type Take } from '../../../../shared/voice/take/take.ts';
import type { Microphone } from './microphone.ts';
import { RATE } from './sound.ts';

/** How far the reading of one prompt is. */
export type Stage =
  | { at: 'ready' }
  | { at: 'listening'; levelDb: number }
  | { at: 'judged'; take: Take }
  | { at: 'unreadable' };

/** Heard on after "stop" was pressed, milliseconds: people press while they still speak. */
const AFTERGLOW_MS = 250;

/**
 * Records one prompt after the other; each recording ends by itself, or when `stop` says so.
 * @param before a take of this prompt that was good, and that nobody has kept yet
 */
export function useRecording(microphone: Microphone | null, roomDb: number, before: Take | null) {
  const [stage, setStage] = useState<Stage>(before ? { at: 'judged', take: before } : { at: 'ready' });
  const endAt = useRef<number | null>(null);
  const heard = useRef<Listening>(listeningBegins);
  useEffect(
    () => () => {
      microphone?.listen(null);
      // Pulled out, or checked again, in the middle of a word: the rest of it never comes.
      setStage((now) => (now.at === 'listening' ? { at: 'ready' } : now));
    },
    [microphone],
  );

  function start(): void {
    if (!microphone) return;
    const pieces: Float32Array[] = [];
    const highPass = createHighPass(RATE);
    heard.current = listeningBegins;
    endAt.current = null;
    setStage({ at: 'listening', levelDb: roomDb });
    microphone.listen((piece) => {
      pieces.push(piece);
      const levelDb = rmsDb(highPass(piece));
      heard.current = listenOn(heard.current, levelDb, (piece.length / RATE) * 1000, roomDb);
      const isOver = heard.current.end !== null || heard.current.ms >= (endAt.current ?? Number.POSITIVE_INFINITY);
      if (!isOver) return setStage({ at: 'listening', levelDb });
      microphone.listen(null);
      judge(together(pieces));
    });
  }

  function judge(raw: Float32Array | null): void {
    setStage(raw ? { at: 'judged', take: processTake(raw, RATE) } : { at: 'unreadable' });
  }

  return {
    stage,
    start,
    stop: () => {
      endAt.current ??= heard.current.ms + AFTERGLOW_MS;
    },
    /** A take from elsewhere: samples of a file; null: it could not be read. */
    judge,
  };
}
export type Recording = ReturnType<typeof useRecording>;

export function together(pieces: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
