import type { Licences } from '../../shared/contract/licences.ts';

/** Licence texts of everything that is shipped, as the build wrote them; rejects when the hub did not answer. */
export async function licences(): Promise<Licences> {
  const answer = await fetch('/licences.json');
  if (!answer.ok) throw new Error(`licences.json: ${answer.status}`);
  return answer.json();
}
