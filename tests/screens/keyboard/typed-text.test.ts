import { describe, expect, it } from 'vitest';
import { afterKey, type KeyStroke, type TypedText } from '../../../renderer/ui/keyboard/typed-text.ts';
import type { SyllableTone } from '../../../renderer/ui/keyboard/with-tone.ts';

const letters = (typed: string): KeyStroke[] => [...typed].map((one) => ({ type: 'letters', letters: one }));
const tone = (which: SyllableTone): KeyStroke => ({ type: 'tone', tone: which });
const erase: KeyStroke = { type: 'erase' };
const at = (value: string, from = value.length, to = from): TypedText => ({ value, from, to });
const press = (text: TypedText, ...strokes: KeyStroke[]): TypedText =>
  strokes.reduce((now, stroke) => afterKey(now, stroke, 40), text);

describe('a text typed on the screen', () => {
  it('is a sentence with its tones', () => {
    const typed = press(
      at(''),
      ...letters('Cán bô'),
      tone('dot'),
      ...letters(' hươ'),
      tone('acute'),
      ...letters('ng dân'),
      tone('tilde'),
      ...letters(' tô'),
      tone('acute'),
      ...letters('t.'),
    );
    expect(typed.value).toBe('Cán bộ hướng dẫn tốt.');
  });

  it('takes a tone after the space, but not after a full stop', () => {
    expect(press(at('nha '), tone('grave')).value).toBe('nhà ');
    expect(press(at('nha.'), tone('grave')).value).toBe('nha.');
    expect(press(at('nha 12'), tone('grave')).value).toBe('nha 12');
  });

  it('is changed where the caret stands, and keeps it there', () => {
    expect(press(at('hoa đep', 3), tone('grave'))).toEqual(at('hòa đep', 3));
    expect(press(at('hòa đep', 3), ...letters('n'))).toEqual(at('hoàn đep', 4));
    expect(press(at('mua bán', 3), erase)).toEqual(at('mu bán', 2));
  });

  it('loses what was chosen', () => {
    expect(press(at('mua bán', 0, 3), erase)).toEqual(at(' bán', 0));
    expect(press(at('mua bán', 0, 3), ...letters('b'))).toEqual(at('b bán', 1));
  });

  it('loses a letter with all its marks at once', () => {
    expect(press(at('tiê\u0301'), erase).value).toBe('ti');
    expect(press(at(''), erase)).toEqual(at(''));
  });

  it('never grows beyond the most, and can still be made shorter', () => {
    const full = at('a'.repeat(40));
    expect(press(full, ...letters('b'))).toEqual(full);
    expect(press(full, erase).value).toHaveLength(39);
    expect(afterKey(at('quá dài'), erase, 3).value).toBe('quá dà');
  });

  it('changes nothing that was not asked for: a word stays as it was written after a space or a sign', () => {
    expect(press(at('hoà'), ...letters(', ')).value).toBe('hoà, ');
    expect(press(at('iphone'), ...letters(' ')).value).toBe('iphone ');
  });
});
