import { revisionOf } from '../../../../shared/basics/revision.ts';
import { completeBoards } from '../../../../shared/domain/board.ts';
import { completePhone, completeSatisfaction } from '../../../../shared/domain/satisfaction.ts';
import { completeVoice } from '../../../../shared/domain/voice.ts';
import { boardsLines } from '../../../../shared/settings/in-words/boards.ts';
import { phonesLines, satisfactionLines, surveyLines } from '../../../../shared/settings/in-words/opinions.ts';
import { voiceLines } from '../../../../shared/settings/in-words/voice.ts';
import { completeOffice } from '../../store/office.ts';
import { oneOfOffice } from './kind.ts';

/** What the waiting room hears and sees, and how citizens are asked. */

export const voice = oneOfOffice({
  area: 'voice',
  types: ['voice-changed'],
  value: (event) => completeVoice(event.voice),
  first: ({ office }) => completeOffice(office).voice,
  now: ({ office }) => office.voice,
  lines: voiceLines,
  restore: (was, now) => ({ type: 'set-voice', voice: was, basedOn: revisionOf(now) }),
});

export const boards = oneOfOffice({
  area: 'boards',
  types: ['boards-changed'],
  value: (event) => completeBoards(event.boards),
  first: ({ office }) => completeOffice(office).boards,
  now: ({ office }) => office.boards,
  lines: boardsLines,
  restore: (was, now) => ({ type: 'set-boards', boards: was, basedOn: revisionOf(now) }),
});

export const satisfaction = oneOfOffice({
  area: 'satisfaction',
  types: ['satisfaction-changed'],
  value: (event) => completeSatisfaction(event.satisfaction),
  first: ({ office }) => completeOffice(office).satisfaction,
  now: ({ office }) => office.satisfaction,
  lines: satisfactionLines,
  restore: (was, now) => ({ type: 'set-satisfaction', satisfaction: was, basedOn: revisionOf(now) }),
});

export const phones = oneOfOffice({
  area: 'phones',
  types: ['phones-changed'],
  value: (event) => completePhone(event.phones),
  first: ({ office }) => completeOffice(office).phones,
  now: ({ office }) => office.phones,
  lines: phonesLines,
  restore: (was, now) => ({ type: 'set-phones', phones: was, basedOn: revisionOf(now) }),
});

export const survey = oneOfOffice({
  area: 'survey',
  types: ['survey-changed'],
  value: (event) => event.survey,
  first: ({ office }) => completeOffice(office).survey,
  now: ({ office }) => office.survey,
  lines: surveyLines,
  restore: (was, now) => ({ type: 'set-survey', survey: was, basedOn: revisionOf(now) }),
});
