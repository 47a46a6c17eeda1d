import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature, Sheet } from 'write-excel-file/node';

/** What the library takes as a file's content. */
type Content = Stream | Buffer | Blob;
export type ReportSheet = Sheet<Content>;

/** What the library lacks for paper: A4 across, as wide as the page, the heads again on each page, the page's number. */
export function a4Print(sheets: readonly ReportSheet[]): Feature<Content> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(
                /<pageMargins[^>]*\/>/,
                '<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
              )
              .replace(
                /<pageSetup[^>]*\/>/,
                '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
                  '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>',
              ),
        },
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', definedNames(sheets)) },
      },
    },
  };
}

/** The heads, from the first row of headings on, stand on each printed page. */
function definedNames(sheets: readonly ReportSheet[]): string {
  const names = sheets.map(({ sheet = '', stickyRowsCount = 0 }, i) => {
    const rows = `$${headsFrom(sheets[i])}:$${stickyRowsCount}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escaped(sheet)}'!${rows}</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** The first row with a border: what stands above it is printed once. */
function headsFrom(sheet: ReportSheet | undefined): number {
  const rows = sheet?.data as readonly (readonly unknown[])[] | undefined;
  const at = rows?.findIndex((row) => row.some((cell) => isObject(cell) && 'borderStyle' in cell)) ?? 0;
  return Math.max(0, at) + 1;
}

const isObject = (cell: unknown): cell is object => typeof cell === 'object' && cell !== null;
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
