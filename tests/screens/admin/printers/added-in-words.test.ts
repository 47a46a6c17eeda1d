import { describe, expect, it } from 'vitest';
import { addedInWords } from '../../../../renderer/screens/admin/printers/added-in-words.ts';
import { canPrint, printerStates } from '../../../../shared/domain/printer.ts';
import { instant } from '../../../../shared/domain/time.ts';
import { words } from '../../../../shared/text/index.ts';

const line = { name: 'Máy in ki-ốt', state: 'ready', since: instant(1), standby: false } as const;
const news = (changes: Partial<Parameters<typeof addedInWords>[2][number]> = {}) =>
  addedInWords(words.vi, line.name, [
    { ...line, name: 'Máy khác', state: 'paper-end' },
    { ...line, ...changes },
  ]);
const said = (...changes: Parameters<typeof news>): string => news(...changes).sentence;

describe('a printer that was just added', () => {
  it('is said to print at once only when it has said that it can', () => {
    expect(said()).toBe('Đã thêm Máy in ki-ốt. Phiếu in được ngay.');
    const atOnce = printerStates.filter((state) => said({ state }).includes('in được ngay'));
    expect(atOnce).toEqual(['ready', 'near-end']);
    expect(said({ state: 'near-end' })).toContain('sắp hết');
  });

  it('is waited for until it says something', () => {
    expect(said({ state: 'cannot-say', since: null })).toContain('Đang chờ máy in trả lời');
    expect(addedInWords(words.vi, line.name, []).sentence).toContain('Đang chờ máy in trả lời');
  });

  it('in trouble says which, and what to do', () => {
    expect(said({ state: 'paper-end' })).toMatch(
      /^Đã thêm Máy in ki-ốt, nhưng chưa in được: hết giấy in\. Mở nắp, thay/,
    );
    for (const state of printerStates.filter((each) => !canPrint(each)))
      expect(said({ state })).toContain(words.vi.admin.printer.advice[state]);
    const unwell = printerStates.filter((state) => !news({ state }).isFine);
    expect(unwell).toEqual(printerStates.filter((state) => state === 'noisy' || !canPrint(state)));
  });

  it('that may print, but does not speak as it should, is not said to be unable to', () => {
    expect(said({ state: 'busy' })).toMatch(/^Đã thêm Máy in ki-ốt, nhưng đang bận, chưa trả lời\. Xin chờ/);
    expect(said({ state: 'noisy' })).not.toContain('chưa in được');
  });

  it('that stands by does not print at once, and a mute one promises nothing', () => {
    expect(said({ standby: true })).toBe('Đã thêm Máy in ki-ốt, sẵn sàng dự phòng.');
    expect(said({ state: 'cannot-say' })).toContain('không báo tình trạng');
  });
});
