import type { OfficerId } from '../../../../shared/domain/ids.ts';

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');

/** The name of somebody else who is called so; null: nobody is. Two may be: then their posts tell them apart. */
export const sameName = (
  officers: readonly { id: OfficerId; name: string }[],
  name: string,
  own: OfficerId | null,
): string | null => officers.find((officer) => officer.id !== own && plain(officer.name) === plain(name))?.name ?? null;
