import { describe, expect, test } from 'vitest';
import { qrDots } from '../../../main/hub/printing/drawing/qr-dots.ts';
import { openRasteriser, type Rasteriser } from '../../../main/hub/printing/drawing/rasteriser.ts';
import type { TicketPaper } from '../../../main/hub/printing/drawing/ticket-paper.ts';
import { rollWidths } from '../../../shared/domain/printer.ts';
import {
  blanked,
  characterError,
  highestRun,
  locate,
  printed,
  type Rows,
  readNumber,
  readQr,
  readText,
  rowsOf,
} from './read-paper.ts';
import { fontsFolder, samplePaper } from './sample-paper.ts';

const engines: readonly Rasteriser[] = [
  await openRasteriser(fontsFolder, 'takumi'),
  await openRasteriser(fontsFolder, 'satori'),
];

/** Real telephone numbers are not of zeros alone, which a machine can't tell from the letter O. */
const phones = { address: 'Số 12 đường Trần Phú · ĐT 0123 456 789', feedback: 'Góp ý: 0123 456 789' };

interface Reading {
  paper: Partial<TicketPaper>;
  /** What stands above the number, and below it. */
  above: string;
  below: string;
}

const readings: Readonly<Record<string, Reading>> = {
  'an ordinary ticket': {
    paper: phones,
    above:
      'UBND PHƯỜNG HOA MAI TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG Số 12 đường Trần Phú · ĐT 0123 456 789 Số thứ tự của ông/bà',
    below:
      'Chứng thực Quầy 1 hoặc 2 Số người chờ trước 7 người Thời gian chờ dự kiến khoảng 20 phút ' +
      'Giờ lấy số 08:12 Thứ Hai 02/03/2026 Xin mời ông/bà ngồi chờ, theo dõi màn hình và loa gọi số. ' +
      'Nếu vắng mặt khi được gọi, số sẽ chuyển xuống cuối hàng. Phiếu chỉ có giá trị trong ngày 02/03/2026. ' +
      'Góp ý: 0123 456 789 Xin cảm ơn ông/bà!',
  },
  'a ticket with a long service': {
    paper: {
      ...phones,
      office: 'UBND phường Bến Nghé',
      label: 'B112',
      service: 'Đăng ký biến động quyền sử dụng đất và cấp đổi giấy chứng nhận',
      places: 'Quầy 3 hoặc 5',
      waitingBefore: 12,
      waitMinutes: 45,
    },
    above:
      'UBND PHƯỜNG BẾN NGHÉ TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG Số 12 đường Trần Phú · ĐT 0123 456 789 Số thứ tự của ông/bà',
    below:
      'Đăng ký biến động quyền sử dụng đất và cấp đổi giấy chứng nhận Quầy 3 hoặc 5 ' +
      'Số người chờ trước 12 người Thời gian chờ dự kiến khoảng 45 phút Giờ lấy số 08:12 Thứ Hai 02/03/2026 ' +
      'Xin mời ông/bà ngồi chờ, theo dõi màn hình và loa gọi số. ' +
      'Nếu vắng mặt khi được gọi, số sẽ chuyển xuống cuối hàng. Phiếu chỉ có giá trị trong ngày 02/03/2026. ' +
      'Góp ý: 0123 456 789 Xin cảm ơn ông/bà!',
  },
};

/** The code as the ticket's layout may have drawn it. */
const codes = [198, 165, 132].map((size) => qrDots(samplePaper.code, size));

/** The paper without its QR code, in which tesseract sees letters. */
function withoutCode(rows: Rows): Rows {
  for (const code of codes) {
    const place = locate(rows, rowsOf(code));
    if (place !== null) return blanked(rows, { ...place, width: code.width, height: code.height });
  }
  throw new Error('the QR code is nowhere, dot for dot');
}

describe.each(engines.map((rasteriser) => [rasteriser.engine, rasteriser] as const))('drawn by %s', (_, rasteriser) => {
  const onBoth = Object.entries(readings).flatMap(([name, given]) =>
    ([576, 512] as const).map((width) => [name, width, given] as const),
  );
  test.each(onBoth)('%s at %i dots is read back from the bytes of its job', async (_, width, given) => {
    const paper = { ...samplePaper, ...given.paper };
    const rows = printed(await rasteriser.render(paper, width));
    const letters = withoutCode(rows);
    const { top, height } = highestRun(letters);
    const above = (await readText(letters.slice(0, top))).join(' ');
    const below = (await readText(letters.slice(top + height))).join(' ');
    const meant = `${given.above} ${given.below}`;
    expect(characterError(`${above} ${below}`, meant), `${above} ${below}`).toBeLessThanOrEqual(0.03);
  });

  test.each(rollWidths)('the QR code of a ticket %i dots wide is read exactly', async (width) => {
    expect(await readQr(printed(await rasteriser.render(samplePaper, width)))).toBe(samplePaper.code);
    const all = { ...samplePaper, english: { service: 'Certified copies' }, notice: 'Ế'.repeat(150), reprint: true };
    expect(await readQr(printed(await rasteriser.render(all, width)))).toBe(samplePaper.code);
  });

  test.each(rollWidths)('the address of its page, on a ticket %i dots wide, is read exactly', async (width) => {
    const token = `123456-${'0123456789abcdef'.repeat(2)}`;
    const follow = 'Quét mã để theo dõi số của ông/bà (Wi-Fi MotCua-HoaMai).';
    for (const address of ['http://192.168.1.10:8080', `http://${'quay-mot-cua.'.repeat(3)}ubnd.local`]) {
      const paper = { ...samplePaper, code: `${address}/t/${token}`, follow };
      expect(await readQr(printed(await rasteriser.render(paper, width)))).toBe(paper.code);
      const tight = { ...paper, english: { service: 'Certified copies' }, notice: 'Ế'.repeat(150), reprint: true };
      expect(await readQr(printed(await rasteriser.render(tight, width)))).toBe(paper.code);
    }
  });

  test.each([
    ['A005', 576],
    ['B112', 384],
    ['A005', 512],
    ['W1088', 512],
    ['1001', 576],
    ['W1088', 384],
  ] as const)('the number %s at %i dots is read exactly', async (label, width) => {
    const rows = withoutCode(printed(await rasteriser.render({ ...samplePaper, label }, width)));
    const { top, height } = highestRun(rows);
    expect(await readNumber(rows.slice(top, top + height))).toBe(label);
  });
});

test.each([
  ['the same', 'Quầy 1', 'Quầy 1', 0],
  ['one of ten wrong', 'abcdefghix', 'abcdefghij', 0.1],
  ['one of ten missing', 'abcdefghi', 'abcdefghij', 0.1],
  ['nothing read', '', 'ab', 1],
])('the error of a reading: %s', (_, read, meant, error) => expect(characterError(read, meant)).toBe(error));
