import type { RefusalCode } from '../../contract/refusals.ts';

/** Sentences that a code needs besides its own, when a fact is missing or there is more to say. */
type Variants =
  | 'closed-for-now'
  | 'service-at-counter'
  | 'closed-holiday'
  | 'closed-holiday-for-now'
  | 'wrong-pin-wait'
  | 'service-off-today-plain'
  | 'not-today-never'
  | 'service-closed-for-now'
  | 'quota-full-session'
  | 'too-late-today-for-now'
  | 'bad-booking-past'
  | 'bad-booking-closed'
  | 'bad-booking-code'
  | 'bad-period-order'
  | 'bad-period-future'
  | 'bad-period-long';

/** What the hub politely refuses, and what to do next. A code without a sentence does not compile. */
export const refusals = {
  forbidden: 'Màn hình này không được phép làm việc đó. Xin liên hệ người quản trị.',
  'wrong-version': 'Màn hình này đã cũ so với máy chủ quầy. Xin tải lại trang.',
  malformed: 'Màn hình này cần tải lại. Xin tải lại trang rồi thử lại, hoặc báo cán bộ hướng dẫn.',
  'no-answer': 'Mất kết nối với máy chủ quầy. Khi có kết nối trở lại, xin xem màn hình rồi thử lại nếu cần.',
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
  'survey-closed': 'Câu hỏi này không còn được hỏi. Xin cảm ơn ông/bà.',
  'already-answered': 'Ông/bà đã trả lời câu này rồi. Xin cảm ơn ông/bà.',
  'no-such-answer': 'Câu trả lời này không còn trong danh sách. Xin cảm ơn ông/bà.',
  'bad-survey': 'Câu {n}: {what}',
  'question-answered': 'Câu {n} đã có người trả lời, nên chỉ sửa được chữ. Xin chép thành câu mới.',
  'no-such-level': 'Mức đánh giá này hiện không dùng. Xin ông/bà chọn lại.',
  'rating-declined': 'Ông/bà đã chọn không đánh giá. Xin cảm ơn ông/bà.',
  'why-not-asked': 'Hiện không hỏi lý do cho lượt này. Xin cảm ơn ông/bà.',
  'already-explained': 'Ông/bà đã gửi lý do rồi. Xin cảm ơn ông/bà.',
  'unknown-picture': 'Không tìm thấy ảnh này. Xin tải ảnh lên lại.',
  'phones-off': 'Hiện không làm việc này trên điện thoại được. Xin ông/bà liên hệ bàn hướng dẫn.',
  'join-code-old': 'Mã đã đổi. Xin ông/bà quét lại mã trên màn hình.',
  'too-many-requests': 'Đã gửi nhiều lần liên tiếp. Xin ông/bà thử lại sau {s} giây.',
  'same-service': 'Số này đang ở đúng nội dung đó. Xin chọn nội dung khác.',
  'wrong-pin': 'Mã PIN chưa đúng. Xin nhập lại.',
  'wrong-pin-wait': 'Mã PIN chưa đúng. Xin thử lại sau {s} giây.',
  'too-many-tries': 'Nhập sai nhiều lần. Xin thử lại sau {s} giây.',
  'officer-busy-elsewhere':
    'Cán bộ này đang phục vụ số {no} ở quầy {c}. Xin hoàn thành ở đó trước, hoặc mang theo công dân sang quầy này.',
  'day-still-open': 'Số {no} còn đang được phục vụ. Xin hoàn thành trước khi kết thúc ngày.',
  'unknown-number': 'Hôm nay không có số {no}. Xin kiểm tra lại trên phiếu hoặc hỏi lại công dân.',
  'no-printer': 'Chưa có máy in nào in được. Xin kiểm tra máy in trước.',
  'nothing-to-reprint': 'Không còn phiếu nào cần in lại.',
  'paper-under-way': 'Phiếu {no} đang được in. Xin chờ trong giây lát.',
  'unknown-printer': 'Máy in này đã được gỡ trước đó.',
  'printer-in-use': 'Cách nối này đang dùng cho “{name}”. Xin chọn máy in khác, hoặc sửa máy in đó.',
  'rehearsal-runs': 'Đang có một lượt diễn tập. Xin chờ xong, hoặc dừng lượt đó trước.',
  'rehearsal-over': 'Lượt diễn tập này đã xong.',
  'counter-calls-nothing': 'Quầy này chưa có dịch vụ nào đang mở. Xin phân công dịch vụ cho quầy, hoặc chọn quầy khác.',
  'voice-in-use': 'Giọng này đang được dùng để gọi số. Xin chọn giọng khác trước.',
  'bad-logo': 'Hình này chưa dùng làm biểu trưng được. Xin chọn hình khác.',
  'service-off-today': 'Hôm nay tạm dừng tiếp nhận nội dung này: {reason}. Xin ông/bà liên hệ bàn hướng dẫn.',
  'service-off-today-plain': 'Hôm nay tạm dừng tiếp nhận nội dung này. Xin ông/bà liên hệ bàn hướng dẫn.',
  'closed-holiday': 'Hôm nay nghỉ {name}. Xin hẹn ông/bà vào {time}.',
  'closed-holiday-for-now': 'Hôm nay nghỉ {name}. Xin ông/bà liên hệ bàn hướng dẫn.',
  'not-today': 'Nội dung này không tiếp nhận hôm nay. Lịch tiếp nhận: {days}.',
  'not-today-never': 'Nội dung này hiện chưa có lịch tiếp nhận. Xin ông/bà liên hệ bàn hướng dẫn.',
  'service-closed': 'Nội dung này hiện không tiếp nhận. Giờ tiếp nhận tiếp theo: {time}.',
  'service-closed-for-now': 'Nội dung này hiện không tiếp nhận. Xin ông/bà liên hệ bàn hướng dẫn.',
  'quota-full': 'Hôm nay đã đủ số cho nội dung này. Xin ông/bà liên hệ bàn hướng dẫn.',
  'quota-full-session': 'Buổi này đã đủ số cho nội dung này. Xin ông/bà quay lại lấy số từ {time}.',
  'later-session': 'Số này dự kiến được phục vụ buổi chiều, sau {time}. Ông/bà có đồng ý không ạ?',
  'too-late-today': 'Hôm nay không còn kịp tiếp nhận nội dung này. Giờ làm việc tiếp theo: {time}.',
  'too-late-today-for-now': 'Hôm nay không còn kịp tiếp nhận nội dung này. Xin ông/bà liên hệ bàn hướng dẫn.',
  'digit-taken': 'Chữ số này đang dùng cho “{name}”. Xin chọn chữ số khác.',
  'series-taken': 'Chữ {series} đang dùng cho “{name}”. Xin chọn chữ khác.',
  'series-used-today':
    'Hôm nay đã có số bắt đầu bằng chữ {series} của dịch vụ khác. Xin chọn chữ khác, hoặc dùng chữ {series} từ ngày mai.',
  'series-stays-today':
    'Hôm nay dịch vụ này đã cấp số bắt đầu bằng chữ {series}. Xin giữ chữ này đến hết ngày, và đổi từ ngày mai.',
  'service-in-use':
    'Còn {n} số của dịch vụ này đang chờ hoặc đi bổ sung giấy tờ. Xin tạm dừng nhận số, phục vụ, chuyển hoặc hủy các số đó, rồi mới bỏ dịch vụ.',
  'service-at-counter':
    'Số {no} của dịch vụ này đang được gọi hoặc phục vụ tại quầy. Xin chờ phục vụ xong, rồi mới bỏ dịch vụ.',
  'service-has-appointments':
    'Dịch vụ này còn {n} lịch hẹn. Xin hủy hoặc tiếp các lịch hẹn đó trước, rồi mới bỏ dịch vụ.',
  'last-service': 'Đây là dịch vụ cuối cùng. Xin thêm dịch vụ khác trước khi bỏ dịch vụ này.',
  'absent-too-early': 'Vừa gọi số {no}. Xin chờ thêm {s} giây rồi mới ghi vắng mặt.',
  'unknown-counter': 'Không tìm thấy quầy này. Xin chọn lại quầy.',
  'place-taken': 'Cơ quan đã có {place}. Xin chọn số khác.',
  'counter-staffed': '{officer} đang đăng nhập tại quầy này. Xin đăng xuất ở đó trước.',
  'officer-at-counter': 'Cán bộ này đang đăng nhập tại {place}. Xin đăng xuất ở đó trước.',
  'counter-on-board': 'Bảng “{board}” chỉ hiện quầy này. Xin chọn quầy khác cho bảng đó trước.',
  'same-pin': 'Mã PIN mới giống mã cũ. Xin chọn mã khác.',
  'unknown-procedure': 'Thủ tục này không thuộc nội dung của số này. Xin chọn lại, hoặc để trống.',
  'unknown-help': 'Đã có người nhận giúp.',
  'same-place': 'Số này đang ở chính nơi đó. Xin chọn nơi khác.',
  'service-not-here': 'Quầy này không tiếp nhận nội dung đó. Xin chọn nội dung khác.',
  'visit-busy': 'Người giữ số {no} đang làm việc ở quầy khác với số {other}. Xin gọi sau.',
  'returned-too-often': 'Số {no} đã được khôi phục trước đó. Xin ông/bà liên hệ bàn hướng dẫn.',
  'ticket-of-another-day': 'Phiếu này không phải của hôm nay. Xin ông/bà lấy số mới.',
  'not-missed': 'Số {no} vẫn đang chờ đến lượt, trước ông/bà còn {n} người. Xin mời ông/bà ngồi chờ.',
  'unknown-appointment': 'Không tìm thấy mã hẹn này. Xin ông/bà kiểm tra lại, hoặc liên hệ bàn hướng dẫn.',
  'appointment-of-another-day': 'Lịch hẹn này là ngày {day}, không phải hôm nay. Xin ông/bà liên hệ bàn hướng dẫn.',
  'appointment-kept': 'Lịch hẹn này đã nhận số {no}.',
  'bad-booking': 'Dòng {n}: nội dung không có trong danh mục. Chưa có lịch hẹn nào được ghi. Xin sửa rồi thử lại.',
  'bad-booking-past': 'Dòng {n}: ngày hẹn đã qua. Chưa có lịch hẹn nào được ghi. Xin sửa rồi thử lại.',
  'bad-booking-closed': 'Dòng {n}: ngày giờ này không làm việc. Chưa có lịch hẹn nào được ghi. Xin sửa rồi thử lại.',
  'bad-booking-code': 'Dòng {n}: mã hẹn bị trùng. Chưa có lịch hẹn nào được ghi. Xin sửa rồi thử lại.',
  'box-closed': 'Màn hình này hiện không nhận góp ý. Xin ông/bà liên hệ bàn hướng dẫn.',
  'feedback-too-soon': 'Màn hình này vừa nhận một ý kiến. Xin ông/bà gửi lại sau {s} giây.',
  'feedback-too-many':
    'Màn hình này đã nhận nhiều ý kiến trong một giờ qua. Xin ông/bà gửi sau, hoặc gặp người hướng dẫn.',
  'unknown-feedback': 'Không tìm thấy ý kiến này.',
  'answer-needed': 'Câu trả lời đi cùng trạng thái “Đã trả lời”. Xin viết câu trả lời, hoặc chọn trạng thái khác.',
  'bad-period': 'Ngày này không có trong lịch. Xin xem lại.',
  'bad-period-order': 'Ngày đầu kỳ đứng sau ngày cuối kỳ. Xin xem lại.',
  'bad-period-future': 'Kỳ này chưa kết thúc. Xin nhập đến hôm nay là muộn nhất.',
  'bad-period-long': 'Một lần nhập dài nhất là một năm. Xin chia thành nhiều kỳ.',
  'no-slips': 'Chưa có phiếu nào. Xin nhập ít nhất một số lớn hơn 0.',
  'period-entered-before': 'Kỳ này đã có {n} lần nhập cho nguồn này. Xin xem lại trước khi ghi thêm.',
  'unknown-slips': 'Lần nhập này đã được gỡ trước đó.',
  'dossiers-overlap':
    '“{field}” đã có số liệu từ {from} đến {to}, trùng ngày với kỳ này. Chưa ghi gì. Xin xóa số liệu cũ hoặc chọn kỳ khác.',
  'bad-dossier-days': '“{field}”: ngày bắt đầu đứng sau ngày kết thúc. Chưa ghi gì. Xin sửa lại kỳ số liệu.',
  'unknown-dossiers': 'Không tìm thấy số liệu này, có thể đã được xóa. Xin xem lại danh sách.',
  'import-refused': 'Mục “{area}”: {why} Chưa có gì thay đổi. Xin bỏ chọn mục này, hoặc sửa rồi thử lại.',
  'changed-meanwhile': 'Người khác vừa thay đổi mục này. Xin xem bản mới rồi sửa lại.',
} as const satisfies Readonly<Record<RefusalCode | Variants, string>>;
