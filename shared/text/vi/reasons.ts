/** "Vì sao số này được gọi?": which rule chose a number, and why others further ahead were not called. */
export const reasons = {
  title: 'Vì sao số này được gọi?',
  /** Who was called, by the class in which they stood in line. */
  subject: {
    normal: 'Số này được gọi vì',
    priority: 'Số ưu tiên này được gọi vì',
    appointment: 'Số hẹn giờ này được gọi vì',
    returning: 'Số quay lại này được gọi vì',
  },
  rule: {
    turn: 'đến lượt: đứng đầu hàng chờ của quầy',
    priority: 'thuộc đối tượng ưu tiên, được đi trước',
    appointment: 'đã đến giờ hẹn, được đi trước',
    returning: 'đã đến lượt một lần, nay quay lại nên được gọi ngay',
    mix: 'quầy vừa gọi liền {run} số được đi trước (tối đa {limit}), nay đến một số thường',
    overdue: 'đã giữ chỗ quá lâu, mà quầy vừa gọi liền {run} số được đi trước (tối đa {limit})',
    boost: 'được tính như vào hàng sớm hơn, theo quy định của cơ quan',
    reserved: 'được chuyển đích danh đến quầy hoặc cán bộ này',
    backup: 'lúc đó quầy này không có số nào của nội dung mình gọi được nên hỗ trợ quầy khác',
    chosen: 'cán bộ gọi số chỉ định, ngoài thứ tự',
  },
  /** Somebody stood further ahead whom this counter could not call then. */
  turnOfCallable: 'đến lượt: đứng đầu trong các số mà quầy này gọi được lúc đó',
  reservedBack: 'đã xong ở nơi khác và quay lại đúng nơi đã chuyển đi, nên được gọi ngay',
  /** `wait`: since it took its place, which is what the rules compare; a transfer keeps the place. */
  sentence: '{subject} {rule}; giữ chỗ trong hàng được {wait}.',
  placeHint:
    'Thời gian giữ chỗ tính từ lúc lấy số hoặc được xếp lại vào hàng, kể cả lúc đã ở một quầy trước khi được chuyển.',
  /** In a row with others who go first, as many as the office allows. */
  inARow: '{rule} (số thứ {n} liền nhau, tối đa {limit})',
  noOthers: '{rule} (lúc đó không có số thường để gọi xen)',
  wait: '{m} phút',
  under1: 'dưới 1 phút',
  nobodyPassed: 'Không có ai đứng trước số này.',
  passed: 'Có {n} số đứng trước mà chưa được gọi:',
  passedLine: '{label} ({class}, giữ chỗ được {wait}): {because}',
  more: 'và {n} số khác',
  class: { normal: 'số thường', priority: 'số ưu tiên', appointment: 'số hẹn giờ', returning: 'số quay lại' },
  because: {
    class: '{class} được đi trước',
    rules: 'gọi sau theo quy định của cơ quan',
    mix: 'chờ một lượt, vì nay đến một số thường',
    overdue: 'chờ một lượt, vì nay đến số đã giữ chỗ quá lâu',
    reserved: 'chờ đúng quầy hoặc cán bộ mà số này được chuyển đến',
    'visit-busy': 'người giữ số đang ở quầy khác',
    backup: 'nội dung này do quầy khác phụ trách, quầy này chỉ hỗ trợ',
    chosen: 'cán bộ gọi số khác ngoài thứ tự',
    boost: 'số được đi trước được tính như vào hàng sớm hơn',
  },
  reason: 'Lý do cán bộ ghi: {reason}',
  unknown: 'Lần gọi này chưa có ghi lý do.',
  search: 'Tìm theo số',
  none: 'Hôm nay chưa gọi số nào.',
  notFound: 'Hôm nay chưa gọi số {label}.',
  failed: 'Chưa lấy được danh sách các lần gọi. Xin thử lại.',
  again: 'Tải lại',
  at: '{time} · {place} · {officer}',
} as const;
