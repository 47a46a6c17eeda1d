/**
 * What people come for, below a service: whose queue it is, and the everyday words for it, as they are typed (without
 * marks, in any case). Names and papers: `shared/text/{vi,en}/procedures.ts`.
 * Services are those of the catalogue that is shipped; an office without one doesn't show its procedures.
 */
const list = {
  'sao-y': {
    service: 'chung-thuc',
    also: [
      'sao y',
      'sao y bản chính',
      'công chứng',
      'công chứng giấy tờ',
      'công chứng bằng cấp',
      'photo công chứng',
      'chứng thực bản sao',
    ],
  },
  'chu-ky': {
    service: 'chung-thuc',
    also: ['sơ yếu lý lịch', 'hồ sơ xin việc', 'xác nhận chữ ký', 'giấy ủy quyền', 'điểm chỉ'],
  },
  'hop-dong': {
    service: 'chung-thuc',
    also: ['mua bán xe', 'bán xe', 'di chúc', 'tặng cho', 'thừa kế', 'hợp đồng thuê nhà', 'hợp đồng ủy quyền'],
  },
  'khai-sinh': {
    service: 'ho-tich',
    also: ['giấy khai sinh', 'làm khai sinh cho con', 'sinh con', 'em bé mới sinh', 'trẻ mới sinh', 'đẻ con'],
  },
  'ket-hon': {
    service: 'ho-tich',
    also: ['giấy kết hôn', 'cưới', 'lấy vợ', 'lấy chồng', 'hôn thú'],
  },
  'con-nuoi': {
    service: 'ho-tich',
    also: ['nuôi con nuôi', 'nhận con nuôi', 'nhận nuôi', 'xin con nuôi'],
  },
  'khai-tu': { service: 'ho-tich', also: ['giấy chứng tử', 'báo tử', 'người mất', 'qua đời', 'trích lục khai tử'] },
  'hon-nhan': { service: 'ho-tich', also: ['độc thân', 'giấy xác nhận độc thân', 'chưa kết hôn', 'ly hôn'] },
  'trich-luc': { service: 'ho-tich', also: ['bản sao khai sinh', 'mất giấy khai sinh', 'trích lục khai sinh'] },
  'cai-chinh': {
    service: 'ho-tich',
    also: ['sửa tên', 'đổi tên', 'sai tên', 'sai năm sinh', 'sai tên khai sinh', 'thay đổi họ tên', 'đổi họ'],
  },
  'so-do': {
    service: 'dat-dai',
    also: ['giấy tờ nhà đất', 'sổ đỏ', 'sổ hồng', 'làm sổ', 'cấp sổ lần đầu', 'quyền sử dụng đất', 'bìa đỏ'],
  },
  'bien-dong': {
    service: 'dat-dai',
    also: [
      'sang tên sổ đỏ',
      'giấy tờ nhà đất',
      'tách thửa',
      'chuyển nhượng đất',
      'tặng cho đất',
      'mất sổ đỏ',
      'bán đất',
    ],
  },
  'xay-dung': { service: 'dat-dai', also: ['xây nhà', 'sửa nhà', 'xin phép xây dựng', 'giấy phép xây nhà'] },
  'tro-cap': {
    service: 'lao-dong',
    also: ['trợ cấp người già', 'trợ cấp người cao tuổi', 'tiền người già', 'bảo trợ xã hội', 'trợ cấp hằng tháng'],
  },
  'khuyet-tat': { service: 'lao-dong', also: ['giấy khuyết tật', 'người tàn tật', 'xác nhận khuyết tật'] },
  'co-cong': {
    service: 'lao-dong',
    also: ['thương binh', 'liệt sĩ', 'bệnh binh', 'cựu chiến binh', 'chất độc da cam', 'thờ cúng liệt sĩ'],
  },
  'mai-tang': { service: 'lao-dong', also: ['mai táng phí', 'tiền mai táng', 'tuất'] },
  'ho-ngheo': { service: 'lao-dong', also: ['cận nghèo', 'sổ hộ nghèo', 'xác nhận hộ nghèo'] },
  'ho-kinh-doanh': {
    service: 'kinh-doanh',
    also: ['mở cửa hàng', 'mở quán', 'giấy phép kinh doanh', 'đăng ký kinh doanh', 'buôn bán'],
  },
  'thay-doi-ho-kinh-doanh': {
    service: 'kinh-doanh',
    also: [
      'nghỉ bán',
      'đóng cửa hàng',
      'chấm dứt kinh doanh',
      'tạm ngừng kinh doanh',
      'đổi địa chỉ kinh doanh',
      'ngừng kinh doanh',
    ],
  },
  'bao-hiem-y-te': {
    service: 'y-te',
    also: ['bảo hiểm y tế', 'thẻ bảo hiểm', 'bhyt', 'bảo hiểm cho con', 'thẻ khám bệnh'],
  },
  'thuong-tru': { service: 'cu-tru', also: ['hộ khẩu', 'nhập hộ khẩu', 'nhập khẩu', 'chuyển khẩu', 'tách khẩu'] },
  'tam-tru': { service: 'cu-tru', also: ['tạm vắng', 'kt3', 'ở trọ', 'thuê trọ'] },
  'xac-nhan-cu-tru': {
    service: 'cu-tru',
    also: ['ct07', 'xác nhận nơi ở', 'giấy xác nhận cư trú', 'xác nhận hộ khẩu'],
  },
  'can-cuoc': {
    service: 'cu-tru',
    also: [
      'cccd',
      'căn cước công dân',
      'chứng minh nhân dân',
      'chứng minh thư',
      'cmnd',
      'mất căn cước',
      'làm lại căn cước',
      'mất giấy tờ tùy thân',
    ],
  },
  vneid: {
    service: 'truc-tuyen',
    also: ['định danh điện tử', 'định danh mức 2', 'quên mật khẩu vneid', 'kích hoạt vneid'],
  },
  'nop-truc-tuyen': {
    service: 'truc-tuyen',
    also: ['dịch vụ công', 'nộp qua mạng', 'nộp hồ sơ online', 'cổng dịch vụ công'],
  },
  'ly-lich-tu-phap': {
    service: 'truc-tuyen',
    also: ['lý lịch tư pháp', 'án tích', 'phiếu số 1', 'phiếu số 2', 'lltp'],
  },
  'nhan-ket-qua': { service: 'tra-ket-qua', also: ['lấy kết quả', 'lấy hồ sơ', 'giấy hẹn', 'nhận giấy tờ'] },
  'phan-anh': {
    service: 'tiep-dan',
    also: ['khiếu nại', 'tố cáo', 'góp ý', 'kiến nghị', 'gặp lãnh đạo', 'gặp chủ tịch', 'đơn thư'],
  },
} as const satisfies Record<string, { service: string; also: readonly string[] }>;

export type ProcedureId = keyof typeof list;

export interface Procedure {
  id: ProcedureId;
  /** A `ServiceId` of the shipped catalogue. */
  service: string;
  also: readonly string[];
}

const isProcedure = (id: string): id is ProcedureId => Object.hasOwn(list, id);

/** All of them, a service's own in the order in which they are asked for. */
export const procedures: readonly Procedure[] = Object.keys(list)
  .filter(isProcedure)
  .map((id) => ({ id, ...list[id] }));
