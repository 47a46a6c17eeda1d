import type { CallStory } from '../../../../shared/contract/queue-views.ts';
import { type CallRule, callRules } from '../../../../shared/domain/call-reason.ts';
import { byDoor } from '../../../../shared/domain/office.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { placeName } from '../../../../shared/text/place-name.ts';

/** What the head looks for; empty: everything. */
export interface StoryFilter {
  number: string;
  place: string;
  rule: CallRule | '';
}

export const everything: StoryFilter = { number: '', place: '', rule: '' };

export function filterStories(stories: readonly CallStory[], filter: StoryFilter, words: Words): CallStory[] {
  const number = typed(filter.number);
  return stories.filter(
    (story) =>
      typed(story.label).includes(number) &&
      (filter.place === '' || placeName(words, story.place) === filter.place) &&
      (filter.rule === '' || story.why?.rule === filter.rule),
  );
}

/** The counters and the rules that there is something to choose of, in the order of the counters and of the rules. */
export function choicesOf(stories: readonly CallStory[], words: Words): { places: string[]; rules: CallRule[] } {
  const ordered = [...stories].sort((a, b) => byDoor(a.place, b.place));
  return {
    places: [...new Set(ordered.map(({ place }) => placeName(words, place)))],
    rules: callRules.filter((rule) => stories.some(({ why }) => why?.rule === rule)),
  };
}

const typed = (number: string): string => number.replace(/[\s.-]/g, '').toUpperCase();
