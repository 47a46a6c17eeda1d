import { createStore } from '../../live/store.ts';

const speaking = createStore(false);

/** Whether this screen's loudspeaker says something now: a video is quieter meanwhile. */
export const isSpeaking = (): boolean => speaking.get();
export const setSpeaking = (is: boolean): void => speaking.set(is);
export const onSpeaking = speaking.subscribe;
