/** The rating panel at a counter. */
export const rating = {
  idle: 'Xin kính chào ông/bà!',
  idleText: 'Sau khi được phục vụ, xin ông/bà dành một chút thời gian đánh giá tại đây.',
  noOfficer: 'Quầy đang tạm nghỉ',
  noOfficerText: 'Xin ông/bà theo dõi bảng hiển thị ở phòng chờ.',
  ask: 'Ông/bà có hài lòng với sự phục vụ của cán bộ không ạ?',
  number: 'Số {no}',
  level: { 4: 'Rất hài lòng', 3: 'Hài lòng', 2: 'Bình thường', 1: 'Không hài lòng', 0: 'Rất không hài lòng' },
  confidential: 'Ý kiến của ông/bà được giữ kín.',
  closesIn: 'Màn hình tự đóng sau {s} giây',
  thanks: 'Xin cảm ơn ông/bà đã góp ý!',
  thanksSober: 'Xin cảm ơn ông/bà.',
  wish: 'Chúc ông/bà một ngày tốt lành!',
} as const;
