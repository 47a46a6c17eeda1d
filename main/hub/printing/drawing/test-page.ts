import { dotsPerMm, type RollWidth } from '../../../../shared/domain/printer.ts';
import { words as allWords } from '../../../../shared/text/index.ts';
import { cleanText } from './clean-text.ts';
import type { Block, Box } from './engines/tree.ts';
import { centred, column, picture, plate, row, rule, words } from './layout-parts.ts';
import { localTime } from './paper-facts.ts';
import { qrDots } from './qr-dots.ts';
import { rulerDots } from './ruler.ts';
import { sideMargin } from './ticket-sizes.ts';

/** What a test page says of itself. */
export interface TestPage {
  printerName: string;
  /** How its bytes get there, e.g. "192.168.1.50:9100". */
  connection: string;
  /** Epoch milliseconds. */
  at: number;
  /** IANA name. */
  timeZone: string;
}

const text = allWords.vi.paper.testPage;

/** What its QR code says: ASCII, of the length of a ticket's id, so that it is as dense. */
export const testCode = 'xin-moi-test-page-0123456789abcd';

/** Every letter with its marks: where a printer or a font goes wrong, it shows here first. */
const letters = [
  'AĂÂ BCDĐ EÊ GHIK LMN OÔƠ PQRST UƯ VXY',
  'aăâ bcdđ eê ghik lmn oôơ pqrst uư vxy',
  'ÁÀẢÃẠ ẮẰẲẴẶ ẤẦẨẪẬ ÉÈẺẼẸ ẾỀỂỄỆ ÍÌỈĨỊ ÓÒỎÕỌ ỐỒỔỖỘ ỚỜỞỠỢ ÚÙỦŨỤ ỨỪỬỮỰ ÝỲỶỸỴ',
  'áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ',
  '0123456789 A001 B-102',
] as const;

/** The test page as the tree that is drawn, `width` dots wide; its ruler goes from edge to edge. */
export function testPage(page: TestPage, width: RollWidth): Box {
  const { time, date } = localTime(page.at, page.timeZone);
  const margin = sideMargin[width];
  const details = [cleanText(page.printerName, 60), cleanText(page.connection, 60), `${time} ${date}`];
  return column({ paddingTop: 8, paddingBottom: 12 }, [
    plate(text.title, 30),
    picture(rulerDots(width), { marginTop: 10 }),
    rulerNumbers(width),
    column({ paddingLeft: margin, paddingRight: margin }, [
      centred(text.ruler, 22, 500, { marginTop: 4 }),
      rule(10),
      ...letters.map((line) => centred(line, 24, 600, { lineHeight: 1.5 })),
      rule(10),
      picture(qrDots(testCode, 198)),
      ...details.map((line) => centred(line, 22, 600)),
      centred(text.cut, 22, 500, { marginTop: 6 }),
    ]),
  ]);
}

/** The tens of millimetres, each in the middle below its mark; the last one ends with the paper. */
function rulerNumbers(width: RollWidth): Block {
  const ten = 10 * dotsPerMm(width);
  const count = Math.floor(width / ten);
  const last = width - (count - 0.5) * ten;
  const numbers = Array.from({ length: count }, (_, index) => {
    const room = index === count - 1 ? last : ten;
    return words(String((index + 1) * 10), 22, 600, { width: Math.min(ten, room), textAlign: 'center', flexShrink: 0 });
  });
  return row({ paddingLeft: ten / 2 }, numbers);
}
