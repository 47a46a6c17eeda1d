/** "Giới thiệu và giấy phép". */
export const about = {
  what: 'Xin Mời là hệ thống lấy số, gọi số và đánh giá sự hài lòng cho bộ phận một cửa: chạy trên một máy tính tại chỗ, không cần internet.',
  version: 'Phiên bản {version}',
  privacy: 'Máy không gửi gì ra ngoài. Số liệu nằm trong thư mục dữ liệu trên máy này.',
  paperTitle: 'Hướng dẫn để in',
  paperHint: 'Cùng lời với dấu hỏi ở mỗi trang. Để lưu thành PDF, xin chọn “Lưu dưới dạng PDF” trong hộp thoại in.',
  licencesTitle: 'Giấy phép',
  licencesHint: 'Phần mềm này theo giấy phép MIT, và dùng các phần sau theo giấy phép của từng phần.',
  failed: 'Chưa tải được danh sách giấy phép. Xin mở lại trang này.',
  kinds: {
    product: 'Phần mềm này',
    voice: 'Giọng đọc',
    font: 'Phông chữ',
    runtime: 'Nền chạy ứng dụng',
    library: 'Thư viện',
  },
  chromium: 'Giấy phép của Chromium nằm trong tệp LICENSES.chromium.html cạnh chương trình đã cài.',
} as const;
