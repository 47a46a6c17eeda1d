import type { TicketPaper } from './ticket-paper.ts';

/** Not words, letters: what most tickets are made of. Drawn once at the start, for the engine's glyph cache. */
export const alphabetPaper: TicketPaper = {
  logo: null,
  office: 'aăâbcdđeêghiklmnoôơpqrstuưvxy',
  centre: 'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY',
  address: 'áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ',
  heading: 'Số thứ tự của ông/bà',
  label: 'A0123',
  service: 'aăâbcdđeêghiklmnoôơpqrstuưvxy',
  places: '1234567890',
  priority: true,
  waitingBefore: 1,
  waitMinutes: 5,
  issuedAt: 0,
  timeZone: 'Asia/Ho_Chi_Minh',
  absentRule: null,
  validity: null,
  feedback: null,
  notice: null,
  thanks: null,
  english: null,
  code: '0123456789abcdef0123456789abcdef',
  follow: null,
  large: false,
  reprint: true,
};
