/** The rules of the queue, each with one sentence that says what it does. */
export const adminRules = {
  hint: 'Quy tắc có hiệu lực ngay khi lưu, cho mọi quầy. Ô nào cũng có giá trị mặc định của một văn phòng mới.',
  presets: 'Đặt sẵn',
  presetsHint: 'Chọn một mức gần với văn phòng rồi sửa tiếp; chưa lưu thì chưa có hiệu lực.',
  preset: {
    small: { name: 'Xã, phường nhỏ', detail: '1–2 quầy, dưới 40 lượt một ngày' },
    ward: { name: 'Phường', detail: '3–6 quầy, khoảng 150 lượt một ngày (mặc định)' },
    large: { name: 'Phường lớn', detail: 'từ 7 quầy, từ 250 lượt một ngày' },
  },
  groups: {
    order: 'Thứ tự gọi số',
    absence: 'Vắng mặt và quay lại',
    desk: 'Tại quầy',
    priority: 'Đối tượng ưu tiên',
    numbering: 'Cách đánh số',
    alerts: 'Ngưỡng cảnh báo',
  },
  mixing: {
    mixed: { name: 'Xen kẽ', detail: 'Vài số được đi trước, rồi một số thường.' },
    strict: { name: 'Ưu tiên tuyệt đối', detail: 'Gọi hết các số được đi trước, rồi mới đến số thường.' },
    boost: { name: 'Tính thêm thời gian chờ', detail: 'Số ưu tiên được coi như đến sớm hơn, rồi gọi theo thứ tự.' },
  },
  goesFirst: 'Được đi trước: số quay lại sau khi bổ sung hồ sơ, số hẹn giờ đã đến giờ, số ưu tiên.',
  bound: {
    title: 'Bảo đảm không ai phải chờ mãi',
    mixed:
      'Khi còn số thường chờ việc chính của quầy, quầy gọi nhiều nhất {n} số được đi trước liền nhau. Số thường đứng đầu được gọi chậm nhất ở lượt thứ {first} của quầy, số thường đứng thứ ba chậm nhất ở lượt thứ {third}.',
    strict:
      'Trong {m} phút đầu không có giới hạn: số thường có thể phải nhường mọi số được đi trước. Khi có số thường đã chờ từ {m} phút, quầy gọi nhiều nhất {n} số được đi trước liền nhau rồi đến số đó; số chờ quá lâu đứng thứ ba được gọi chậm nhất ở lượt thứ {third}.',
    boost:
      'Số thường chỉ bị vượt bởi số ưu tiên và số hẹn giờ đến sau nó chưa đầy {m} phút, và bởi số quay lại, nhiều nhất {n} số liền nhau.',
  },
  fields: {
    priorityInARow: {
      label: 'Số được đi trước gọi liền nhau',
      hint: 'Nhiều nhất bấy nhiêu số được đi trước liền nhau, rồi đến một số thường.',
    },
    overdueMinutes: {
      label: 'Số thường chờ quá',
      hint: 'Số thường đã chờ từ bấy nhiêu phút thì được gọi xen giữa các số được đi trước.',
    },
    boostMinutes: {
      label: 'Thời gian chờ được tính thêm',
      hint: 'Số ưu tiên và số hẹn giờ được coi như đến sớm hơn bấy nhiêu phút.',
    },
    backupAfterMinutes: {
      label: 'Hỗ trợ quầy khác sau',
      hint: 'Quầy còn việc chính vẫn gọi giúp việc hỗ trợ khi có người ở đó đã chờ từ bấy nhiêu phút; quầy rảnh thì giúp ngay.',
    },
    appointmentGraceMinutes: {
      label: 'Người có hẹn được đến muộn',
      hint: 'Đến muộn hơn bấy nhiêu phút thì không còn được đi trước theo lịch hẹn.',
    },
    absentAfterSeconds: {
      label: 'Chờ trước khi ghi vắng mặt',
      hint: 'Sau khi gọi phải qua bấy nhiêu giây, cán bộ mới ghi vắng mặt được.',
    },
    recallsToAbsent: {
      label: 'Gọi lại trước khi ghi vắng mặt',
      hint: 'Đã gọi lại đủ bấy nhiêu lần thì lần gọi lại tiếp theo ghi vắng mặt; 0 là không tự ghi.',
    },
    absencesToCancel: {
      label: 'Hủy số sau',
      hint: 'Mỗi lần vắng mặt, số xuống cuối hàng; vắng mặt đủ bấy nhiêu lần thì số bị hủy.',
    },
    restoreAfter: {
      label: 'Số được khôi phục xếp sau',
      hint: 'Số vắng mặt được khôi phục đứng sau bấy nhiêu số tiếp theo của cùng nội dung.',
    },
    selfReturns: {
      label: 'Tự khôi phục ở kiosk',
      hint: 'Người đến muộn được tự khôi phục số của mình nhiều nhất bấy nhiêu lần; 0 là phải nhờ cán bộ.',
    },
    elderAge: {
      label: 'Tuổi được mời lấy số ưu tiên',
      hint: 'Từ tuổi này kiosk mời lấy số ưu tiên; ngưỡng theo nội quy của cơ quan.',
    },
    undoFinishSeconds: {
      label: 'Thời gian hoàn tác',
      hint: 'Sau khi bấm “Hoàn thành”, cán bộ hoàn tác được trong bấy nhiêu giây.',
    },
    ratingSeconds: {
      label: 'Thời gian chờ đánh giá',
      hint: 'Sau khi hoàn thành, màn hình đánh giá chờ bấy nhiêu giây rồi tính là không đánh giá.',
    },
    queueYellow: {
      label: 'Hàng chờ đông từ',
      hint: 'Từ bấy nhiêu người chờ, hàng chờ của một nội dung hiện màu vàng.',
    },
    queueRed: {
      label: 'Hàng chờ quá đông từ',
      hint: 'Từ bấy nhiêu người chờ, hàng chờ của một nội dung hiện màu đỏ.',
    },
    longWaitMinutes: {
      label: 'Chờ quá lâu khi trên',
      hint: 'Chờ lâu hơn bấy nhiêu phút thì hiện màu đỏ; từ 80% thời gian đó thì hiện màu vàng.',
    },
    longServingMinutes: {
      label: 'Phục vụ quá lâu khi trên',
      hint: 'Một lượt phục vụ lâu hơn bấy nhiêu phút thì hiện màu đỏ; từ 80% thời gian đó thì hiện màu vàng.',
    },
  },
  appointmentsFirst: 'Người có lịch hẹn được gọi trước khi đến giờ hẹn',
  appointmentsHint: 'Bỏ chọn thì người có lịch hẹn chờ theo thứ tự như mọi người.',
  scanIdCard: 'Cho quét mã QR trên thẻ căn cước ở kiosk (không bắt buộc)',
  scanPrivacy: 'Máy chỉ đọc năm sinh để xét ưu tiên, không lưu thông tin trên thẻ.',
  numbering: {
    letters: { name: 'Chữ và số: A001', detail: 'Số của mỗi nội dung bắt đầu bằng ký hiệu của nội dung đó.' },
    digits: {
      name: 'Chỉ có chữ số: 1001',
      detail: 'Số của mỗi nội dung bắt đầu bằng chữ số của nội dung đó, đặt ở mục “Lịch làm việc”.',
    },
  },
  numberingFrom: 'Áp dụng cho số lấy từ lúc lưu; số đã lấy không đổi.',
  noDigit: 'Chưa có chữ số, vẫn giữ ký hiệu chữ: {services}.',
  units: { numbers: 'số', minutes: 'phút', seconds: 'giây', times: 'lần', people: 'người', years: 'tuổi' },
  bounds: 'từ {min} đến {max} {unit}',
  problem: 'Xin nhập số từ {min} đến {max}.',
  yellowRed: 'Ngưỡng đỏ phải lớn hơn ngưỡng vàng.',
  hasProblems: 'Xin sửa các ô được đánh dấu trước khi lưu.',
  reset: 'Về mặc định',
  discard: 'Bỏ thay đổi',
  save: 'Lưu quy tắc',
  saved: 'Đã lưu quy tắc.',
} as const;
