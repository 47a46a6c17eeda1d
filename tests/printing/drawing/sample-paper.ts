import type { TicketPaper } from '../../../main/hub/printing/drawing/ticket-paper.ts';

/** An ordinary ticket, Monday 2 March 2026, 08:12 in Vietnam. */
export const samplePaper: TicketPaper = {
  logo: null,
  office: 'UBND phường Hoa Mai',
  centre: 'Trung tâm Phục vụ hành chính công',
  address: 'Số 1 đường Mẫu · ĐT 0000 000 000',
  heading: 'Số thứ tự của ông/bà',
  label: 'A005',
  service: 'Chứng thực',
  places: 'Quầy 1 hoặc 2',
  priority: false,
  waitingBefore: 7,
  waitMinutes: 20,
  issuedAt: Date.UTC(2026, 2, 2, 1, 12),
  timeZone: 'Asia/Ho_Chi_Minh',
  absentRule: 'Nếu vắng mặt khi được gọi, số sẽ chuyển xuống cuối hàng.',
  validity: 'Phiếu chỉ có giá trị trong ngày 02/03/2026.',
  feedback: 'Góp ý: 0000 000 000',
  notice: null,
  thanks: 'Xin cảm ơn ông/bà!',
  english: null,
  code: '9f86d081884c7d659a2feaa0c55ad015',
  follow: null,
  large: false,
  reprint: false,
};

export const fontsFolder = new URL('../../../resources/fonts', import.meta.url).pathname;
