import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { BoardSound } from '../../../shared/domain/board.ts';
import { GESTURES } from '../../audio/loudspeaker.ts';
import { isSpeaking, onSpeaking } from './speaking.ts';
import { videoVolume } from './video-volume.ts';

interface VideoProps {
  src: string;
  sound: BoardSound;
  onOver(): void;
  onFailed(): void;
}

/** A film whose picture has not moved for so long is left, milliseconds: its hub is gone, or its file has a hole. */
const STILL_MS = 15_000;

/** A video once through; quiet while somebody is heard in the room, mute on a board that is. */
export function Video({ src, sound, onOver, onFailed }: VideoProps) {
  const video = useRef<HTMLVideoElement>(null);
  const speaking = useSyncExternalStore(onSpeaking, isSpeaking);
  const volume = videoVolume(sound, speaking);
  // Its browser holds sound back until a touch: with its sound back before that, it would stand still.
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.volume = volume;
    element.muted = held || volume === 0;
  }, [volume, held]);
  useEffect(() => {
    const release = () => setHeld(false);
    if (held) for (const gesture of GESTURES) window.addEventListener(gesture, release, { passive: true });
    return () => {
      for (const gesture of GESTURES) window.removeEventListener(gesture, release);
    };
  }, [held]);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    // A browser that holds sound back until a touch plays the picture alone rather than nothing.
    element.play().catch(() => {
      setHeld(true);
      element.muted = true;
      element.play().catch(() => {}); // `error` has told it
    });
    // Else the page keeps the decoded film of each turn until the collector comes by.
    return () => {
      element.pause();
      element.removeAttribute('src');
      element.load();
    };
  }, []);
  const failed = useRef(onFailed);
  failed.current = onFailed;
  useEffect(() => {
    let before = -1;
    const timer = setInterval(() => {
      const at = video.current?.currentTime ?? 0;
      if (at === before) failed.current();
      before = at;
    }, STILL_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    // biome-ignore lint/a11y/useMediaCaption: the hub keeps no tracks; the caption below says what it is about.
    <video ref={video} src={src} playsInline disablePictureInPicture onEnded={onOver} onError={onFailed} />
  );
}
