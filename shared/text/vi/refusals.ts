import type { RefusalCode } from '../../contract/refusals.ts';

/** Sentences that a code needs besides its own, when a fact is missing or there is more to say. */
type Variants = 'closed-for-now' | 'wrong-pin-wait';

/** What the hub politely refuses, and what to do next. A code without a sentence does not compile. */
export const refusals = {
  forbidden: 'Màn hình này không được phép làm việc đó. Xin liên hệ người quản trị.',
  'wrong-version': 'Màn hình này đã cũ so với máy chủ quầy. Xin tải lại trang.',
  expired: 'Chưa nhận được trả lời của máy chủ quầy. Xin vui lòng thử lại.',
  'command-id-reused': 'Yêu cầu này đã được gửi. Xin vui lòng thử lại.',
  'cannot-save': 'Máy chủ quầy chưa ghi được. Xin thử lại, hoặc báo người quản trị.',
  closed: 'Đã hết giờ lấy số. Giờ làm việc tiếp theo: {time}.',
  'closed-for-now': 'Hiện chưa đến giờ lấy số. Xin ông/bà liên hệ bàn hướng dẫn.',
  'service-off': 'Nội dung này đang tạm ngừng tiếp nhận. Xin ông/bà liên hệ bàn hướng dẫn.',
  'priority-by-staff-only': 'Trường hợp khẩn cấp do cán bộ xem xét. Xin ông/bà liên hệ bàn hướng dẫn.',
  'unknown-service': 'Nội dung này không còn trong danh mục. Xin chọn nội dung khác.',
  'unknown-ticket': 'Không tìm thấy số này. Xin kiểm tra lại.',
  'unknown-officer': 'Không tìm thấy cán bộ này. Xin chọn lại tên trong danh sách.',
  'unknown-station': 'Màn hình này đã được gỡ trước đó.',
  'nobody-waiting': 'Hiện không có người chờ.',
  'counter-not-open': 'Quầy chưa mở. Xin mở quầy trước.',
  'ticket-at-counter': 'Quầy đang có số {no}. Xin hoàn thành số này trước.',
  'not-at-this-counter': 'Số {no} không ở quầy này.',
  'wrong-status': 'Số {no} đang ở trạng thái “{status}”, chưa làm được việc này.',
  'undo-too-late': 'Đã quá thời gian hoàn tác số {no}.',
  'rating-closed': 'Đã hết thời gian đánh giá. Xin cảm ơn ông/bà.',
  'already-rated': 'Ông/bà đã đánh giá rồi. Xin cảm ơn ông/bà.',
  'same-service': 'Số này đang ở đúng nội dung đó. Xin chọn nội dung khác.',
  'wrong-pin': 'Mã PIN chưa đúng. Xin nhập lại.',
  'wrong-pin-wait': 'Mã PIN chưa đúng. Xin thử lại sau {s} giây.',
  'too-many-tries': 'Nhập sai nhiều lần. Xin thử lại sau {s} giây.',
  'officer-busy-elsewhere': 'Cán bộ này đang phục vụ số {no} ở quầy {c}. Xin hoàn thành ở đó trước.',
  'day-still-open': 'Số {no} còn đang được phục vụ. Xin hoàn thành trước khi kết thúc ngày.',
  'unknown-number': 'Hôm nay không có số {no}. Xin kiểm tra lại trên phiếu hoặc hỏi lại công dân.',
  'no-printer': 'Chưa có máy in nào in được. Xin kiểm tra máy in trước.',
  'nothing-to-reprint': 'Không còn phiếu nào cần in lại.',
  'paper-under-way': 'Phiếu {no} đang được in. Xin chờ trong giây lát.',
  'unknown-printer': 'Máy in này đã được gỡ trước đó.',
  'printer-in-use': 'Cách nối này đang dùng cho “{name}”. Xin chọn máy in khác, hoặc sửa máy in đó.',
  'bad-logo': 'Hình này chưa dùng làm biểu trưng được. Xin chọn hình khác.',
  'changed-meanwhile': 'Người khác vừa thay đổi mục này. Xin xem bản mới rồi sửa lại.',
} as const satisfies Readonly<Record<RefusalCode | Variants, string>>;
