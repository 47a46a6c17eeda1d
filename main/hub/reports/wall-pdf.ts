import { join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { formatTimeOfDay } from '../../../shared/domain/time.ts';
import type { WallPage } from '../../../shared/domain/wall-page.ts';
import { words } from '../../../shared/text/index.ts';

const FONT = 'Liberation Serif';
/** The largest type with which everything stands on one page, points. */
const SIZES = [12.5, 11.5, 10.5, 9.5, 8.5, 7.5] as const;

/** One A4 page to pin on the wall. `fontsFolder` holds the shipped faces. */
export async function wallPdf(page: WallPage, fontsFolder: string): Promise<Buffer> {
  const face = (name: string): string => join(fontsFolder, `LiberationSerif-${name}.ttf`);
  const faces = { normal: 'Regular', bold: 'Bold', italics: 'Italic', bolditalics: 'BoldItalic' };
  pdfmake.setFonts({ [FONT]: Object.fromEntries(Object.entries(faces).map(([look, name]) => [look, face(name)])) });
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontsFolder));
  pdfmake.setUrlAccessPolicy(() => false);
  let bytes: Buffer = Buffer.alloc(0);
  for (const size of SIZES) {
    let pages = 0;
    const count = (all: number): void => {
      pages = all;
    };
    bytes = await pdfmake.createPdf(documentOf(page, size, count)).getBuffer();
    if (pages === 1) break;
  }
  return bytes;
}

function documentOf(page: WallPage, fontSize: number, onPages: (all: number) => void): TDocumentDefinitions {
  const { wallPage: text } = words.vi;
  const { office } = page;
  const heading = (title: string): Content => ({
    text: title,
    bold: true,
    fontSize: fontSize + 2,
    margin: [0, 9, 0, 3],
  });
  return {
    pageSize: 'A4',
    pageMargins: [43, 36, 43, 36],
    defaultStyle: { font: FONT, fontSize },
    info: { title: text.title, author: office.name },
    language: 'vi-VN',
    footer: (_, all) => {
      onPages(all);
      return '';
    },
    content: [
      { text: office.authority.toLocaleUpperCase('vi'), alignment: 'center' },
      { text: office.name.toLocaleUpperCase('vi'), alignment: 'center', bold: true },
      {
        text: text.title.toLocaleUpperCase('vi'),
        alignment: 'center',
        bold: true,
        fontSize: fontSize + 6,
        margin: [0, 6, 0, 0],
      },
      heading(text.counters),
      table(
        [text.counter, text.services],
        page.counters.map((one) => [one.place, one.services || text.none]),
      ),
      heading(text.screens),
      { text: text.pair, margin: [0, 0, 0, 3] },
      table(
        [text.screen, text.address],
        page.screens.map((one) => [one.name, one.address]),
      ),
      heading(text.hours),
      { text: hoursInWords(page) },
      heading(text.troubles),
      { ul: [...text.whatToDo] },
      heading(text.whoToCall),
      { text: `${text.office}: ${office.phone === '' ? text.blank : office.phone}` },
      { text: `${text.helper}: ${text.blank}`, margin: [0, 5, 0, 0] },
    ],
  };
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): Content => ({
  table: {
    headerRows: 1,
    widths: ['34%', '*'],
    body: [head.map((name) => ({ text: name, bold: true })), ...rows.map((row) => [...row])],
  },
  layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
});

/** "Thứ Hai: 07:30–11:30, 13:30–17:00". */
const hoursInWords = ({ hours }: WallPage): string =>
  hours
    .map(({ day, sessions }) => {
      const open = sessions.map(({ from, to }) => `${formatTimeOfDay(from)}–${formatTimeOfDay(to)}`).join(', ');
      return `${day}: ${open || words.vi.wallPage.dayOff}`;
    })
    .join('\n');
