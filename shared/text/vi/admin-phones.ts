/** The page "Điện thoại của người dân" of the administration. */
export const adminPhones = {
  hint: 'Người dân dùng điện thoại của mình trên Wi-Fi của cơ quan. Không cài ứng dụng, không hỏi tên hay số điện thoại. Mới cài đặt thì tất cả đều tắt.',
  reach: 'Điện thoại đến máy chủ quầy bằng cách nào',
  address: 'Địa chỉ',
  addressHint: 'Ví dụ: http://192.168.1.10:8080 – chỉ tên máy và cổng, không có gì phía sau.',
  addressBad: 'Địa chỉ chưa đúng: cần http:// hoặc https://, tên máy và cổng, tối đa {n} ký tự.',
  addressMissing: 'Cần có địa chỉ để điện thoại tìm được máy chủ quầy.',
  suggestions: 'Địa chỉ của máy này',
  use: 'Dùng {address}',
  loopback:
    'Máy chủ quầy đang chỉ nghe trên chính máy này, nên điện thoại chưa vào được. Xin khởi động lại với --host (xem README).',
  noWifi: 'Máy này chưa có địa chỉ trong mạng nội bộ.',
  wifi: 'Tên Wi-Fi cho người dân',
  wifiHint: 'In trên phiếu cạnh mã vuông. Để trống nếu không cần.',
  what: 'Người dân làm được gì',
  ticketPage: 'Theo dõi số trên điện thoại',
  ticketPageHint:
    'Mã vuông trên phiếu mở trang của số đó: còn bao nhiêu người, chờ bao lâu, kêu và rung khi được gọi, đến quầy nào.',
  rating: 'Đánh giá trên điện thoại',
  ratingHint: 'Sau khi hoàn thành, trang của phiếu hỏi ý kiến như màn hình ở quầy. Mỗi phiếu một lần.',
  ratingHours: 'Còn đánh giá được sau khi hoàn thành, giờ',
  ratingHoursBad: 'Từ {min} đến {max} giờ.',
  join: 'Lấy số bằng điện thoại',
  joinHint:
    'Một màn hình ở cửa (loại “Mã lấy số”, địa chỉ /poster) hiện mã đổi mỗi phút. Không in được thành tờ giấy cố định: mã cũ không dùng được nữa, nên không ai lấy số từ xa.',
  joinLimit:
    'Mỗi điện thoại lấy được nhiều nhất 3 số trong 10 phút. Số không có phiếu giấy; người hướng dẫn in được khi cần.',
  test: 'Thử bằng một điện thoại',
  testHint: 'Quét mã này bằng điện thoại đã nối Wi-Fi của cơ quan. Thấy dòng “Điện thoại này vào được” là xong.',
  testSave: 'Xin lưu trước khi thử.',
  testOff: 'Bật một mục ở trên, nhập địa chỉ và lưu để thử.',
  testAlt: 'Mã QR để thử: {address}',
  mend: 'Xin sửa những chỗ được đánh dấu rồi lưu.',
  save: 'Lưu',
  discard: 'Bỏ thay đổi',
  saved: 'Đã lưu. Phiếu in từ lúc này có mã mới.',
} as const;
