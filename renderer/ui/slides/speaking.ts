import { createStore } from '../../live/store.ts';

const speaking = createStore(false);

/** Whether somebody is heard in this screen's room now, from its own loudspeaker or another's: a video is quieter meanwhile. */
export const isSpeaking = (): boolean => speaking.get();
export const setSpeaking = (is: boolean): void => speaking.set(is);
export const onSpeaking = speaking.subscribe;
