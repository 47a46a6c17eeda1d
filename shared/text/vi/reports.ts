/** Reports and dossiers: on screens, in files and on paper (domain brief §8). */
export const reports = {
  /** Documents that leave the office are Vietnamese, whatever language a screen speaks. */
  paper: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập – Tự do – Hạnh phúc',
    recipient: 'Đơn vị nhận báo cáo: {name}',
    unit: 'Đơn vị tính: {unit}',
    note: 'Ghi chú',
    remarks: 'Ghi chú',
    definitions: 'Giải thích số liệu',
    allChecksHold: 'Các phép kiểm của biểu mẫu đều đúng.',
    checkBroken: 'Phép kiểm chưa đúng: {rule}. {detail}',
    placeAndDate: '{place}, ngày {day} tháng {month} năm {year}',
    maker: 'Người làm báo cáo',
    signMaker: '(Ký, ghi rõ họ tên)',
    head: 'Thủ trưởng đơn vị',
    signHead: '(Ký, đóng dấu, ghi rõ họ tên)',
    page: 'Trang {n}/{all}',
    noRows: 'Không có số liệu trong kỳ này.',
    n: 'n = {n}',
  },
  files: {
    forbidden: 'Phiên quản trị đã hết. Xin đăng nhập lại rồi xuất tệp.',
    wrongRequest: 'Yêu cầu xuất báo cáo không đúng. Xin mở lại trang báo cáo.',
    failed: 'Chưa làm được tệp báo cáo. Xin thử lại.',
    ledgerNeedsXlsx: 'Sổ theo dõi lượt chỉ xuất ra Excel (XLSX).',
    tooManyRows: 'Sổ của một năm quá dài cho một bảng tính. Xin chọn khoảng thời gian ngắn hơn.',
  },
};
