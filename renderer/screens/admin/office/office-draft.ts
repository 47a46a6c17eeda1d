import type { OfficeFacts } from '../../../../shared/domain/office.ts';

/** What an office can't be without: its papers would not say whose they are. */
export const neededFacts = ['authority', 'name'] as const satisfies readonly (keyof OfficeFacts)[];

/** What has to be filled in before it can be saved. */
export const missingFacts = (facts: OfficeFacts): (keyof OfficeFacts)[] =>
  neededFacts.filter((name) => facts[name].trim() === '');

export const tidyFacts = ({ authority, name, address, phone }: OfficeFacts): OfficeFacts => ({
  authority: authority.trim(),
  name: name.trim(),
  address: address.trim(),
  phone: phone.trim(),
});
