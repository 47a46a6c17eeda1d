import type { ProcedureText } from '../../domain/procedure.ts';
import type { ProcedureId } from '../../domain/procedures.ts';

/**
 * What to bring, per procedure. From a source (domain brief §3): birth within 60 days and one parent is enough, both
 * present at a marriage, a household business in 3 working days, civil-status extracts after 15:00 on the next working
 * day. Everything else is common practice: the office has to look through it before it relies on it.
 */
export const procedures = {
  'sao-y': {
    name: 'Chứng thực bản sao từ bản chính',
    papers: ['Bản chính giấy tờ cần sao', 'Bản chụp (photo), nếu ông/bà đã có'],
    notes: ['Hồ sơ nhận sau 15 giờ được trả kết quả vào ngày làm việc tiếp theo.'],
  },
  'chu-ky': {
    name: 'Chứng thực chữ ký',
    papers: ['Giấy tờ cần chứng thực, chưa ký', 'Thẻ căn cước hoặc hộ chiếu còn hạn'],
    notes: ['Xin ký trước mặt cán bộ.'],
  },
  'hop-dong': {
    name: 'Chứng thực hợp đồng, giao dịch',
    papers: [
      'Dự thảo hợp đồng, giao dịch',
      'Thẻ căn cước hoặc hộ chiếu còn hạn của các bên',
      'Giấy chứng nhận quyền sở hữu, quyền sử dụng tài sản',
    ],
    notes: ['Các bên cùng có mặt để ký.'],
  },
  'khai-sinh': {
    name: 'Đăng ký khai sinh',
    papers: ['Giấy chứng sinh', 'Thẻ căn cước của người đi đăng ký', 'Giấy chứng nhận kết hôn của cha mẹ, nếu có'],
    notes: ['Trong 60 ngày kể từ ngày sinh. Chỉ cần cha hoặc mẹ đến.'],
  },
  'ket-hon': {
    name: 'Đăng ký kết hôn',
    papers: [
      'Thẻ căn cước hoặc hộ chiếu của hai bên',
      'Giấy xác nhận tình trạng hôn nhân, nếu cán bộ cần đối chiếu',
      'Bản án, quyết định ly hôn, nếu đã từng kết hôn',
    ],
    notes: ['Hai bên cùng có mặt.'],
  },
  'con-nuoi': {
    name: 'Đăng ký nuôi con nuôi',
    papers: [
      'Đơn xin nhận con nuôi theo mẫu',
      'Thẻ căn cước hoặc hộ chiếu của người nhận con nuôi',
      'Giấy xác nhận tình trạng hôn nhân, phiếu lý lịch tư pháp, giấy khám sức khỏe',
      'Giấy khai sinh của trẻ',
    ],
    notes: ['Xin hỏi cán bộ về giấy tờ của từng trường hợp.'],
  },
  'khai-tu': {
    name: 'Đăng ký khai tử',
    papers: [
      'Giấy báo tử hoặc giấy tờ thay thế',
      'Thẻ căn cước của người đi đăng ký',
      'Giấy tờ của người đã mất, nếu có',
    ],
    notes: [],
  },
  'hon-nhan': {
    name: 'Xác nhận tình trạng hôn nhân',
    papers: ['Thẻ căn cước hoặc hộ chiếu', 'Bản án, quyết định ly hôn hoặc giấy chứng tử của vợ, chồng, nếu có'],
    notes: ['Xin cho biết giấy xác nhận dùng vào việc gì.'],
  },
  'trich-luc': {
    name: 'Cấp bản sao, trích lục hộ tịch',
    papers: ['Thẻ căn cước hoặc hộ chiếu', 'Bản cũ hoặc thông tin về nơi, năm đã đăng ký, nếu có'],
    notes: ['Hồ sơ nhận sau 15 giờ được trả kết quả vào ngày làm việc tiếp theo.'],
  },
  'cai-chinh': {
    name: 'Thay đổi, cải chính hộ tịch',
    papers: ['Bản chính giấy tờ hộ tịch cần sửa', 'Giấy tờ làm căn cứ để sửa', 'Thẻ căn cước hoặc hộ chiếu'],
    notes: [],
  },
  'so-do': {
    name: 'Cấp Giấy chứng nhận quyền sử dụng đất lần đầu',
    papers: [
      'Giấy tờ về nguồn gốc đất, tài sản gắn liền với đất',
      'Thẻ căn cước của người sử dụng đất',
      'Chứng từ nộp thuế đất các năm, nếu có',
    ],
    notes: ['Xin hỏi cán bộ về mẫu đơn tại quầy.'],
  },
  'bien-dong': {
    name: 'Sang tên, tách thửa, đăng ký biến động đất đai',
    papers: [
      'Bản chính Giấy chứng nhận (sổ đỏ, sổ hồng)',
      'Hợp đồng, văn bản đã công chứng hoặc chứng thực',
      'Thẻ căn cước của các bên',
    ],
    notes: [],
  },
  'xay-dung': {
    name: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    papers: ['Đơn đề nghị cấp giấy phép', 'Bản sao giấy tờ về đất', 'Bản vẽ thiết kế xây dựng'],
    notes: [],
  },
  'tro-cap': {
    name: 'Trợ cấp xã hội hằng tháng',
    papers: [
      'Tờ khai theo mẫu',
      'Thẻ căn cước của người hưởng',
      'Giấy xác nhận khuyết tật hoặc giấy tờ liên quan, nếu có',
    ],
    notes: [],
  },
  'khuyet-tat': {
    name: 'Xác định mức độ khuyết tật',
    papers: ['Đơn đề nghị theo mẫu', 'Thẻ căn cước', 'Giấy tờ khám bệnh, điều trị, nếu có'],
    notes: [],
  },
  'co-cong': {
    name: 'Chế độ người có công và thân nhân',
    papers: [
      'Giấy tờ chứng minh người có công',
      'Thẻ căn cước của người đề nghị',
      'Giấy tờ về quan hệ gia đình, nếu là thân nhân',
    ],
    notes: [],
  },
  'mai-tang': {
    name: 'Hỗ trợ chi phí mai táng',
    papers: [
      'Trích lục khai tử',
      'Thẻ căn cước của người lo mai táng',
      'Quyết định hưởng trợ cấp của người đã mất, nếu có',
    ],
    notes: [],
  },
  'ho-ngheo': {
    name: 'Xác nhận hộ nghèo, hộ cận nghèo',
    papers: ['Thẻ căn cước của chủ hộ', 'Giấy đề nghị theo mẫu'],
    notes: [],
  },
  'ho-kinh-doanh': {
    name: 'Đăng ký thành lập hộ kinh doanh',
    papers: ['Giấy đề nghị đăng ký theo mẫu', 'Thẻ căn cước của chủ hộ', 'Giấy tờ về địa điểm kinh doanh, nếu có'],
    notes: ['Kết quả sau 3 ngày làm việc.'],
  },
  'thay-doi-ho-kinh-doanh': {
    name: 'Thay đổi, tạm ngừng, chấm dứt hộ kinh doanh',
    papers: ['Giấy chứng nhận đăng ký hộ kinh doanh', 'Thông báo theo mẫu', 'Thẻ căn cước của chủ hộ'],
    notes: [],
  },
  'bao-hiem-y-te': {
    name: 'Thẻ bảo hiểm y tế cho trẻ em',
    papers: ['Giấy khai sinh của trẻ', 'Thẻ căn cước của cha hoặc mẹ'],
    notes: [],
  },
  'thuong-tru': {
    name: 'Đăng ký thường trú',
    papers: ['Tờ khai thay đổi thông tin cư trú', 'Giấy tờ về chỗ ở hợp pháp', 'Thẻ căn cước'],
    notes: [],
  },
  'tam-tru': {
    name: 'Đăng ký tạm trú',
    papers: ['Tờ khai thay đổi thông tin cư trú', 'Hợp đồng thuê, mượn nhà hoặc ý kiến của chủ nhà', 'Thẻ căn cước'],
    notes: [],
  },
  'xac-nhan-cu-tru': {
    name: 'Xác nhận thông tin về cư trú',
    papers: ['Thẻ căn cước', 'Tờ khai theo mẫu'],
    notes: [],
  },
  'can-cuoc': {
    name: 'Cấp, đổi thẻ căn cước',
    papers: ['Thẻ căn cước cũ, nếu có', 'Giấy khai sinh, nếu cấp lần đầu'],
    notes: ['Xin đến trực tiếp để chụp ảnh, lấy vân tay.'],
  },
  vneid: {
    name: 'Cài đặt, kích hoạt VNeID',
    papers: ['Điện thoại và số thuê bao đang dùng', 'Thẻ căn cước gắn chip'],
    notes: [],
  },
  'nop-truc-tuyen': {
    name: 'Nộp hồ sơ qua Cổng Dịch vụ công quốc gia',
    papers: ['Điện thoại đã cài VNeID', 'Giấy tờ cần nộp, để chụp hoặc quét'],
    notes: [],
  },
  'ly-lich-tu-phap': {
    name: 'Phiếu lý lịch tư pháp',
    papers: ['Điện thoại đã cài VNeID', 'Thẻ căn cước'],
    notes: ['Bàn hướng dẫn trực tuyến giúp ông/bà nộp hồ sơ qua mạng.'],
  },
  'nhan-ket-qua': {
    name: 'Nhận kết quả hồ sơ',
    papers: ['Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'Thẻ căn cước', 'Giấy ủy quyền, nếu nhận thay'],
    notes: [],
  },
  'phan-anh': {
    name: 'Phản ánh, kiến nghị, khiếu nại, tố cáo',
    papers: ['Đơn, nếu có', 'Giấy tờ liên quan', 'Thẻ căn cước'],
    notes: [],
  },
} as const satisfies Record<ProcedureId, ProcedureText>;
