/** Every word that is printed on a ticket (domain brief §4 "Ticket content"). */
export const paper = {
  yourNumber: 'Số thứ tự của ông/bà',
  priority: 'ƯU TIÊN',
  reprint: 'BẢN IN LẠI',
  /** Labels of the three rows; the short ones are for the 58 mm roll. */
  waitingBefore: 'Số người chờ trước',
  waitingBeforeShort: 'Chờ trước',
  waitTime: 'Thời gian chờ dự kiến',
  waitTimeShort: 'Dự kiến chờ',
  issuedAt: 'Giờ lấy số',
  issuedAtShort: 'Lấy số lúc',
  people: '{n} người',
  aboutMinutes: 'khoảng {n} phút',
  noWait: 'không phải chờ',
  /** Sunday first, as `Date` counts. */
  weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  pleaseSit: 'Xin mời ông/bà ngồi chờ, theo dõi màn hình và loa gọi số.',
  ifAbsent: 'Nếu vắng mặt khi được gọi, số sẽ chuyển xuống cuối hàng.',
  follow: 'Quét mã để theo dõi số của ông/bà.',
  followOn: 'Quét mã để theo dõi số của ông/bà (Wi-Fi {wifi}).',
  phone: (phone: string): string => `ĐT ${phone}`,
  feedback: (phone: string): string => `Góp ý: ${phone}`,
  validToday: 'Phiếu chỉ có giá trị trong ngày.',
  thanks: 'Xin cảm ơn ông/bà!',
  /** The printer that only the command line names. */
  namedPrinter: { name: 'Máy in ki-ốt', place: 'khe in của ki-ốt' },
  /** On the paper of a rehearsal. */
  rehearsal: {
    heading: 'PHIẾU THỬ – DIỄN TẬP',
    notice: 'Phiếu này chỉ để thử máy, số này không có thật.',
  },
  testPage: {
    title: 'Trang in thử',
    ruler: 'Thước mi-li-mét: vạch đậm ở 48 (giấy 58 mm) và 72 (giấy 80 mm). Mũi tên phải in đủ hai đầu.',
    cut: 'Hết trang. Máy có dao cắt sẽ tự cắt giấy ở đây.',
  },
} as const;
