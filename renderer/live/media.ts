import type { MediaAnswer, MediaProblem } from '../../shared/contract/media.ts';
import { authorization } from './hub.ts';

/** Sends a picture or a video of this PC to the hub. A line that breaks is told as `interrupted`. */
export async function sendMedia(file: File): Promise<MediaAnswer> {
  try {
    const address = `/media?name=${encodeURIComponent(file.name)}`;
    const answer = await fetch(address, { method: 'POST', headers: authorization(), body: file });
    return (await answer.json()) as MediaAnswer;
  } catch (error) {
    console.warn('The file did not arrive', error);
    return { ok: false, problem: 'interrupted' };
  }
}

/** Removes a file that no board shows; null when it is gone. */
export async function removeMedia(id: string): Promise<MediaProblem | null> {
  try {
    const answer = await fetch(`/media/${id}`, { method: 'DELETE', headers: authorization() });
    const said = (await answer.json()) as { ok: true } | { ok: false; problem: MediaProblem };
    return said.ok ? null : said.problem;
  } catch (error) {
    console.warn('The file was not removed', error);
    return 'interrupted';
  }
}
