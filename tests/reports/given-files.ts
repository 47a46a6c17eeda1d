/** A table as the province's software exports it: a title, heads over heads, the form's numbers, totals, and some faults. */
export const provinceCsv = (mark: string): string =>
  [
    ['BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ'],
    ['Tháng 3 năm 2026'],
    [
      'TT',
      'Lĩnh vực',
      'Số hồ sơ tiếp nhận',
      '',
      '',
      '',
      'Số hồ sơ đã giải quyết',
      '',
      '',
      '',
      'Số hồ sơ đang giải quyết',
      '',
      '',
    ],
    [
      '',
      '',
      'Tổng số',
      'Trong kỳ',
      '',
      'Từ kỳ trước chuyển sang',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
      'Tổng số',
      'Trong hạn',
      'Quá hạn',
    ],
    ['', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', '', '', '', '', '', '', '', ''],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
    ['', 'Tổng cộng', '10362', '8204', '2000', '158', '10203', '9800', '294', '109', '158', '58', '0'],
    ['1', 'Hộ tịch', '9.158', '8.000', '1.100', '58', '9.100', '9.000', '91', '9', '58', '58', '0'],
    ['2', 'Đất đai', '1204', '204', '900', '100', '1103', '800', '203', '100', '101', '101', '0'],
    ['3', 'Chứng thực', '3', '1', '1', '1', '3', '3', '0', '0', '-', '-', '-'],
    ['4', 'Hộ tịch', '3', '1', '1', '1', '3', '3', '0', '0', '0', '0', '0'],
    ['5', 'Lao động', '3', '12,5', '1', '1', '3', '3', '0', '0', '0', '0', '0'],
    ['6', 'Nội vụ', '99', '1', '1', '1', '3', '3', '0', '0', '0', '0', '0'],
  ]
    // Words with the separator in them stand between quotation marks.
    .map((row) => row.map((cell) => (cell.includes(mark) ? `"${cell}"` : cell)).join(mark))
    .join('\n');

const marks: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const letters: Readonly<Record<string, number>> = {
  ...{ Ă: 0xc3, ă: 0xe3, Đ: 0xd0, đ: 0xf0, Ơ: 0xd5, ơ: 0xf5, Ư: 0xdd, ư: 0xfd },
  ...{ Â: 0xc2, â: 0xe2, Ê: 0xca, ê: 0xea, Ô: 0xd4, ô: 0xf4 },
};

/** Text as Windows-1258 has it: letters of their own for ă â đ ê ô ơ ư, and each tone as a mark behind its letter. */
export function windows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const [base = '', ...tones] = withoutTone(letter);
    bytes.push(letters[base] ?? base.charCodeAt(0), ...tones.map((tone) => marks[tone] ?? 0x3f));
  }
  return new Uint8Array(bytes);
}

/** "ế" → "ê" and its tone. */
function withoutTone(letter: string): string[] {
  const parts = [...letter.normalize('NFD')];
  const tone = parts.filter((part) => part in marks);
  return [
    parts
      .filter((part) => !(part in marks))
      .join('')
      .normalize('NFC'),
    ...tone,
  ];
}
