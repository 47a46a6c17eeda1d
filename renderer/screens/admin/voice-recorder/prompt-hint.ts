import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** Words that alone could be read in two ways, each in a number where it is heard. */
const examples: Readonly<Record<string, string>> = {
  'muoi-huyen': 'mười hai',
  'muoi-ngang': 'hai mươi',
  'mot-sac': 'hai mươi mốt',
  tu: 'hai mươi tư',
  lam: 'mười lăm',
  tram: 'một trăm',
  linh: 'một trăm linh năm',
  le: 'một trăm lẻ năm',
  nghin: 'một nghìn',
  ngan: 'một ngàn',
};

/** What helps to read a prompt right; '' when it reads itself. */
export function promptHint({ ownVoice: { recorder } }: Words, clip: string): string {
  const words = examples[clip];
  if (words !== undefined) return fill(recorder.asIn, { words });
  const letter = clip === 'chu-d-ngang' ? 'Đ' : /^chu-([a-z])$/.exec(clip)?.[1]?.toUpperCase();
  return letter === undefined ? '' : fill(recorder.asLetter, { letter });
}
