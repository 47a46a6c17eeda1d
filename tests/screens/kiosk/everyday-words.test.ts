import { describe, expect, it } from 'vitest';
import { findOffers } from '../../../renderer/screens/kiosk/offers.ts';
import { shippedProcedures } from '../../../shared/procedures/shipped.ts';
import { catalogue } from './sample.ts';

const services = catalogue();

/** What stands first, and whose queue that is. */
const first = (typed: string) => {
  const [offer] = findOffers(services, shippedProcedures, typed, 4);
  return offer && `${offer.service.id}/${offer.procedure?.id ?? ''}`;
};

describe('everyday words find first what they mean', () => {
  it.each([
    ['sao y', 'chung-thuc/sao-y'],
    ['sao y ban chinh', 'chung-thuc/sao-y'],
    ['sao y cong chung', 'chung-thuc/sao-y'],
    ['photo cong chung', 'chung-thuc/sao-y'],
    ['công chứng bằng đại học', 'chung-thuc/sao-y'],
    ['chung thuc chu ky', 'chung-thuc/chu-ky'],
    ['xac nhan so yeu ly lich', 'chung-thuc/chu-ky'],
    ['giay uy quyen', 'chung-thuc/chu-ky'],
    ['hop dong mua ban xe may', 'chung-thuc/hop-dong'],
    ['di chuc', 'chung-thuc/hop-dong'],
    ['chung thuc', 'chung-thuc/'],
    ['khai sinh', 'ho-tich/khai-sinh'],
    ['dang ky khai sinh', 'ho-tich/khai-sinh'],
    ['lam giay khai sinh cho chau', 'ho-tich/khai-sinh'],
    ['mat giay khai sinh', 'ho-tich/trich-luc'],
    ['trich luc khai sinh', 'ho-tich/trich-luc'],
    ['ket hon', 'ho-tich/ket-hon'],
    ['dang ky ket hon', 'ho-tich/ket-hon'],
    ['ly hon', 'ho-tich/hon-nhan'],
    ['xac nhan doc than', 'ho-tich/hon-nhan'],
    ['tinh trang hon nhan', 'ho-tich/hon-nhan'],
    ['nuoi con nuoi', 'ho-tich/con-nuoi'],
    ['nhan con nuoi', 'ho-tich/con-nuoi'],
    ['nhận nuôi', 'ho-tich/con-nuoi'],
    ['khai tu', 'ho-tich/khai-tu'],
    ['bao tu', 'ho-tich/khai-tu'],
    ['sai ten trong khai sinh', 'ho-tich/cai-chinh'],
    ['doi ten cho con', 'ho-tich/cai-chinh'],
    ['ho tich', 'ho-tich/'],
    ['giay to nha dat', 'dat-dai/so-do'],
    ['so do', 'dat-dai/so-do'],
    ['so hong', 'dat-dai/so-do'],
    ['lam so do', 'dat-dai/so-do'],
    ['mat so do', 'dat-dai/bien-dong'],
    ['sang ten', 'dat-dai/bien-dong'],
    ['tach thua dat', 'dat-dai/bien-dong'],
    ['mua ban dat', 'dat-dai/bien-dong'],
    ['xin phep xay nha', 'dat-dai/xay-dung'],
    ['ho khau', 'cu-tru/thuong-tru'],
    ['nhap ho khau cho con', 'cu-tru/thuong-tru'],
    ['tam tru', 'cu-tru/tam-tru'],
    ['tam vang', 'cu-tru/tam-tru'],
    ['xac nhan cu tru', 'cu-tru/xac-nhan-cu-tru'],
    ['mat can cuoc', 'cu-tru/can-cuoc'],
    ['mat giay to', 'cu-tru/can-cuoc'],
    ['lam the can cuoc', 'cu-tru/can-cuoc'],
    ['chung minh thu', 'cu-tru/can-cuoc'],
    ['dang ky kinh doanh', 'kinh-doanh/ho-kinh-doanh'],
    ['mo quan an', 'kinh-doanh/ho-kinh-doanh'],
    ['tam ngung kinh doanh', 'kinh-doanh/thay-doi-ho-kinh-doanh'],
    ['ho ngheo', 'lao-dong/ho-ngheo'],
    ['tro cap', 'lao-dong/tro-cap'],
    ['tro cap nguoi gia', 'lao-dong/tro-cap'],
    ['tro cap khuyet tat', 'lao-dong/khuyet-tat'],
    ['thuong binh', 'lao-dong/co-cong'],
    ['mai tang phi', 'lao-dong/mai-tang'],
    ['bao hiem y te', 'y-te/bao-hiem-y-te'],
    ['the bao hiem cho con', 'y-te/bao-hiem-y-te'],
    ['vneid', 'truc-tuyen/vneid'],
    ['ly lich tu phap', 'truc-tuyen/ly-lich-tu-phap'],
    ['lay ket qua', 'tra-ket-qua/nhan-ket-qua'],
    ['khieu nai', 'tiep-dan/phan-anh'],
  ])('"%s"', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it.each([
    ['khaisinh', 'ho-tich/khai-sinh'],
    ['saoy', 'chung-thuc/sao-y'],
    ['sodo', 'dat-dai/so-do'],
    ['hokhau', 'cu-tru/thuong-tru'],
    ['giaytonhadat', 'dat-dai/so-do'],
    ['dangky kethon', 'ho-tich/ket-hon'],
    ['tamtru', 'cu-tru/tam-tru'],
  ])('without its spaces: "%s"', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it.each([
    ['khai sinhf', 'ho-tich/khai-sinh'],
    ['soor ddor', 'dat-dai/so-do'],
    ['ddawng kys keets hoon', 'ho-tich/ket-hon'],
    ['chuwngs thuwcj', 'chung-thuc/'],
    ['tajm tru', 'cu-tru/tam-tru'],
    ['tamj truws', 'cu-tru/tam-tru'],
    ['hooj khaaur', 'cu-tru/thuong-tru'],
    ['hooj ngheof', 'lao-dong/ho-ngheo'],
    ['tro cajp', 'lao-dong/tro-cap'],
    ['nuooi con nuooi', 'ho-tich/con-nuoi'],
    ['kaih sinh', 'ho-tich/khai-sinh'],
    ['can cuco', 'cu-tru/can-cuoc'],
  ])('with a slip of Telex or of the finger: "%s"', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });
});
