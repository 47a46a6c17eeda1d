const screens = [
  ['/kiosk', 'Máy lấy số', 'kiosk: take a number'],
  ['/display', 'Bảng gọi số', 'display: who is called'],
  ['/counter?counter=1', 'Quầy 1', 'counter 1: call and serve'],
  ['/rating?counter=1', 'Đánh giá tại quầy 1', 'rating at counter 1'],
  ['/paper', 'Giấy đã in', 'what the virtual printer printed'],
  ['/admin', 'Quản trị', 'administration'],
];

/** The lines that tell where each screen of a hub is, Vietnamese first. */
export function screenAddresses(url) {
  const lines = screens.map(([path, vi, en]) => `  ${`${url}${path}`.padEnd(44)}${vi} · ${en}`);
  return [
    'Mở các màn hình trong trình duyệt: / Open the screens in a browser:',
    ...lines,
    'Ctrl+C để dừng. / Ctrl+C stops it.',
  ].join('\n');
}
