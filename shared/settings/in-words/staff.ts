import type { Office, Officer } from '../../domain/office.ts';
import type { SettingLine } from '../changes.ts';
import { line, quoted, type Saying } from '../saying.ts';

export type OfficerSetting = Pick<Officer, 'name' | 'post' | 'active'>;

export function officerLines({ name, post, active }: OfficerSetting, { words }: Saying): SettingLine[] {
  const { officers: text } = words.admin;
  return [
    line(text.name, name),
    line(text.post, quoted(words, post)),
    line(text.state, active ? text.isActive : text.isInactive),
  ];
}

/** The picture on the panel has no words: the beginning of its name tells two apart. */
export const photoLines = (mediaId: string | null, { words }: Saying): SettingLine[] => [
  line(words.history.photo, mediaId === null ? words.history.none : mediaId.slice(0, 8)),
];

export type OfficeSetting = Pick<Office, 'authority' | 'name' | 'address' | 'phone'>;

export const officeLines = (office: OfficeSetting, { words }: Saying): SettingLine[] =>
  (['authority', 'name', 'address', 'phone'] as const).map((part) =>
    line(words.history.office[part], quoted(words, office[part])),
  );
