import { describe, expect, it } from 'vitest';
import { find } from '../../../renderer/screens/kiosk/finder.ts';
import { findOffers } from '../../../renderer/screens/kiosk/offers.ts';
import { isAlmost, slips } from '../../../renderer/screens/kiosk/typos.ts';
import { procedures } from '../../../shared/domain/procedures.ts';
import { shippedProcedures } from '../../../shared/procedures/shipped.ts';
import { words } from '../../../shared/text/index.ts';
import { plainText } from '../../../shared/text/plain-text.ts';
import { catalogue } from './sample.ts';

const services = catalogue();
/** What stands first, and whose queue that is. */
const first = (typed: string) => {
  const [offer] = findOffers(services, shippedProcedures, typed, 4);
  return offer && `${offer.service.id}/${offer.procedure?.id ?? ''}`;
};

describe('the search finds what people mean', () => {
  it.each([
    ['sao y', 'chung-thuc/sao-y'],
    ['công chứng', 'chung-thuc/sao-y'],
    ['cong chung', 'chung-thuc/sao-y'],
    ['khai sinh', 'ho-tich/khai-sinh'],
    ['Khai Sinh', 'ho-tich/khai-sinh'],
    ['làm giấy khai sinh cho con', 'ho-tich/khai-sinh'],
    ['giay chung tu', 'ho-tich/khai-tu'],
    ['giấy chứng tử', 'ho-tich/khai-tu'],
    ['doc than', 'ho-tich/hon-nhan'],
    ['ket hon', 'ho-tich/ket-hon'],
    ['so do', 'dat-dai/so-do'],
    ['sổ đỏ', 'dat-dai/so-do'],
    ['giay to nha dat', 'dat-dai/so-do'],
    ['sang ten so do', 'dat-dai/bien-dong'],
    ['ly lich tu phap', 'truc-tuyen/ly-lich-tu-phap'],
    ['so yeu ly lich', 'chung-thuc/chu-ky'],
    ['ho khau', 'cu-tru/thuong-tru'],
    ['tam tru', 'cu-tru/tam-tru'],
    ['tôi muốn xin làm hộ khẩu cho con', 'cu-tru/thuong-tru'],
    ['cccd', 'cu-tru/can-cuoc'],
    ['mo cua hang', 'kinh-doanh/ho-kinh-doanh'],
    ['lay ket qua', 'tra-ket-qua/nhan-ket-qua'],
    ['xay nha', 'dat-dai/xay-dung'],
    ['chung thuc', 'chung-thuc/'],
    ['birth registration', 'ho-tich/khai-sinh'],
  ])('"%s"', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it('while it is being typed', () => {
    expect(first('khai s')).toBe('ho-tich/khai-sinh');
    expect(first('cong chu')).toBe('chung-thuc/sao-y');
  });

  it('with a slip of the finger, and not with two in a short word', () => {
    expect(first('khia sinh')).toBe('ho-tich/khai-sinh');
    expect(first('khai sinhh')).toBe('ho-tich/khai-sinh');
    expect(first('thuogn tru')).toBe('cu-tru/thuong-tru');
    expect(first('kxxi')).toBeUndefined();
  });

  it('and says nothing to what means nothing', () => {
    for (const typed of ['', '   ', '???', 'qqqq wwww', 'xyz'])
      expect(findOffers(services, shippedProcedures, typed, 4)).toEqual([]);
  });

  it('leaves out what has but a word by chance', () => {
    const found = findOffers(services, shippedProcedures, 'khai si', 4).map(({ procedure }) => procedure?.id);
    expect(found).toContain('khai-sinh');
    expect(found).not.toContain('co-cong');
  });

  it('gives at most so many answers, each once', () => {
    const offers = findOffers(services, shippedProcedures, 'giay', 4);
    expect(offers.length).toBeLessThanOrEqual(4);
    expect(new Set(offers).size).toBe(offers.length);
  });

  it('knows every procedure by its own name, typed in haste', () => {
    for (const { id } of procedures) {
      const typed = plainText(words.vi.procedures[id].name);
      expect(
        findOffers(services, shippedProcedures, typed, 4).map(({ procedure }) => procedure?.id),
        typed,
      ).toContain(id);
    }
  });

  it('offers nothing of a service that the office does not have', () => {
    const without = services.filter(({ id }) => id !== 'ho-tich');
    expect(findOffers(without, shippedProcedures, 'khai sinh', 4).some(({ service }) => service.id === 'ho-tich')).toBe(
      false,
    );
  });
});

describe('the rules beneath', () => {
  it('write Vietnamese without marks', () => {
    expect(plainText('  Đất đai – Xây dựng, Ưu TIÊN! ')).toBe('dat dai xay dung uu tien');
    expect(plainText('Hộ tịch'.normalize('NFD'))).toBe('ho tich');
  });

  it('prefer what stands side by side to the same words apart', () => {
    const things = [
      { item: 'apart', phrases: ['nha moi va dat cu'] },
      { item: 'together', phrases: ['xin cap nha dat moi'] },
    ];
    expect(find(things, 'nha dat', 2)).toEqual(['together', 'apart']);
  });

  it('count slips: wrong, missing, doubled, swapped', () => {
    expect([slips('sinh', 'sanh'), slips('sinh', 'snh'), slips('sinh', 'siinh'), slips('sinh', 'snih')]).toEqual([
      1, 1, 1, 1,
    ]);
    expect(slips('', 'abc')).toBe(3);
    expect(isAlmost('khai', 'khia')).toBe(true);
    expect(isAlmost('tu', 'to')).toBe(false);
    expect(isAlmost('sinh', 'tonh')).toBe(false);
  });
});
