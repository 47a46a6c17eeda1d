import { describe, expect, it, test } from 'vitest';
import { decodeText } from '../../../renderer/screens/guide/appointments/decode-text.ts';
import { readTable } from '../../../renderer/screens/guide/appointments/read-table.ts';

const cells = (text: string) => {
  const table = readTable(text);
  return table.ok ? table.rows.map((row) => [row.line, ...row.cells]) : table.openQuoteAt;
};

describe('a table in a text', () => {
  test.each([
    ['semicolons', 'a;b\n1;2\n'],
    ['commas', 'a,b\n1,2'],
    ['tabs', 'a\tb\r\n1\t2\r\n'],
    ['a mark at the beginning', '\uFEFFa;b\n1;2'],
    ['line ends of an old Mac', 'a;b\r1;2\r'],
    ['spaces around the words', ' a ; b \n 1 ;2 '],
    ['quotes around the words', '"a";"b"\n"1"; "2"'],
    ['a comma inside a quoted heading', '"a";"b"\n1;2'],
  ])('with %s', (_, text) => {
    expect(cells(text)).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
  });

  it('takes what the first row has most, not what a name has inside', () => {
    expect(cells('ngày;giờ;"A, B, C, D"\n1;2;x,y')).toEqual([
      [1, 'ngày', 'giờ', 'A, B, C, D'],
      [2, '1', '2', 'x,y'],
    ]);
  });

  it('keeps doubled quotes and line ends inside quotes, and counts lines as an editor does', () => {
    expect(cells('a;b\r\n"x ""y""\r\nz";1\r\n\r\n;\r\nc;d')).toEqual([
      [1, 'a', 'b'],
      [2, 'x "y"\r\nz', '1'],
      [6, 'c', 'd'],
    ]);
  });

  it('obeys the line in which Excel names its separator', () => {
    expect(cells('sep=,\na;b,c\n')).toEqual([[2, 'a;b', 'c']]);
  });

  it('names the line of a quote that is never closed', () => {
    expect(cells('a;b\n1;2\n3;"4\n5;6\n')).toBe(3);
  });

  it('has no rows without words', () => {
    expect(cells('\n ; ;\n')).toEqual([]);
  });
});

describe('the bytes of a file', () => {
  const said = 'Đất đai – Xây dựng';
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const bytes = new DataView(new ArrayBuffer(2 + 2 * said.length));
    bytes.setUint16(0, 0xfeff, littleEndian);
    [...said].forEach((letter, i) => {
      bytes.setUint16(2 + 2 * i, letter.charCodeAt(0), littleEndian);
    });
    return new Uint8Array(bytes.buffer);
  };
  test.each([
    ['UTF-8', new TextEncoder().encode(said)],
    ['UTF-16, as Excel writes it', utf16(true)],
    ['UTF-16, the other way round', utf16(false)],
    // Đ, â + dot below …: letters and marks stand apart in this code page.
    ['the Vietnamese code page of Windows', new Uint8Array([0xd0, 0xe2, 0xec, 0x74, 0x20, 0xf0, 0x61, 0x69])],
  ])('%s', (_, bytes) => {
    expect(said.startsWith(decodeText(bytes))).toBe(true);
    expect(decodeText(bytes).length).toBeGreaterThan(5);
  });
});
