/** The board of the waiting room (domain brief §7: 46–54). */
export const display = {
  title: 'Màn hình phòng chờ',
  now: 'Đang mời',
  justCalled: 'Vừa mời',
  priority: 'Ưu tiên',
  recent: 'Các số vừa gọi',
  waiting: 'Số người đang chờ',
  next: 'Chuẩn bị đến lượt',
  absent: 'Vắng mặt – xin liên hệ bàn hướng dẫn',
  pausedCounters: 'Quầy tạm nghỉ',
  moreNumbers: '+{n} số',
  empty: 'Xin mời ông/bà ngồi chờ.',
  emptyHint: 'Số được gọi sẽ hiện ở đây.',
  noRecent: 'Chưa có số nào trước đó.',
  nobodyNext: 'Hiện không có người chờ',
  nobodyMissed: 'Không có',
  soundOff: 'Âm thanh đang tắt',
  turnSoundOn: 'Bật âm thanh',
  /** What a screen reader says at a call. */
  spoken: 'Xin mời số {label} đến {place}.',
  spokenRecall: 'Xin nhắc lại, mời số {label} đến {place}.',
} as const;
