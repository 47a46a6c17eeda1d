import type { PhoneSettings, SatisfactionSettings, SurveyQuestion } from '../../domain/satisfaction.ts';
import { fill } from '../../text/fill.ts';
import type { SettingLine } from '../changes.ts';
import { line, list, quoted, type Saying, under, yesNo } from '../saying.ts';
import { slideInWords } from './boards.ts';

export function satisfactionLines(settings: SatisfactionSettings, saying: Saying): SettingLine[] {
  const { words } = saying;
  const { asking: text } = words;
  return [
    line(text.scale, text.scales[settings.scale].name),
    line(text.askReasons, yesNo(words, settings.askReasons)),
    line(text.askComment, yesNo(words, settings.askComment)),
    line(text.alertLow, yesNo(words, settings.alertLow)),
    line(`${text.box}: ${text.boxAtKiosk}`, yesNo(words, settings.boxAtKiosk)),
    line(`${text.box}: ${text.boxAtPanel}`, yesNo(words, settings.boxAtPanel)),
    list(
      words.boards.playlist,
      settings.slides.map((slide) => slideInWords(slide, saying)),
    ),
  ];
}

export function phonesLines(phones: PhoneSettings, { words }: Saying): SettingLine[] {
  const { adminPhones: text } = words;
  return [
    line(text.address, quoted(words, phones.address)),
    line(text.wifi, quoted(words, phones.wifi)),
    line(text.ticketPage, yesNo(words, phones.ticketPage)),
    line(text.rating, yesNo(words, phones.rating)),
    line(text.ratingHours, phones.ratingHours),
    line(text.join, yesNo(words, phones.join)),
  ];
}

/** The questions in their order, then each one by itself. */
export function surveyLines(survey: readonly SurveyQuestion[], saying: Saying): SettingLine[] {
  const { words } = saying;
  return [
    list(
      words.survey.list,
      survey.filter(({ active }) => active).map(({ vi }) => `“${vi}”`),
    ),
    ...survey.flatMap((question) => under(`“${question.vi}”`, questionLines(question, survey, saying))),
  ];
}

function questionLines(question: SurveyQuestion, survey: readonly SurveyQuestion[], { words }: Saying): SettingLine[] {
  const { survey: text, history } = words;
  return [
    line(history.survey.asked, yesNo(words, question.active)),
    line(history.survey.english, quoted(words, question.en)),
    line(history.survey.kind, text.kinds[question.kind]),
    line(history.survey.element, text.elements[question.element]),
    line(history.survey.at, text.places[question.at]),
    line(history.survey.when, whenInWords(question.when, survey, words)),
    list(
      history.survey.options,
      question.options.map(({ vi, en }) => (en === '' ? `“${vi}”` : `“${vi}” (${en})`)),
    ),
  ];
}

function whenInWords(when: SurveyQuestion['when'], survey: readonly SurveyQuestion[], words: Saying['words']): string {
  if (when === null) return words.survey.always;
  if ('levels' in when) return when.levels.map((level) => words.rating.level[level]).join(', ');
  const place = survey.findIndex(({ id }) => id === when.questionId);
  const option = survey[place]?.options.find(({ id }) => id === when.optionId);
  return fill(words.survey.afterAnswer, { n: place + 1, option: option?.vi ?? words.survey.gone });
}
