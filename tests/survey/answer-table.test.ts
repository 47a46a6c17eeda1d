import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../renderer/screens/guide/appointments/read-table.ts';
import type { SurveyRow } from '../../shared/contract/survey-results.ts';
import type { SurveyQuestion } from '../../shared/domain/satisfaction.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { answerTable, cellOf } from '../../shared/survey/answer-table.ts';
import { words } from '../../shared/text/index.ts';

const question: SurveyQuestion = {
  id: 'q',
  vi: 'Ông/bà đến; bằng "cách" nào?',
  en: '',
  element: 1,
  kind: 'many',
  options: [
    { id: 'a', vi: 'Đi bộ', en: '' },
    { id: 'b', vi: 'Xe máy', en: '' },
  ],
  when: null,
  at: 'both',
  active: true,
};
const row: SurveyRow = {
  day: businessDay('2026-03-02'),
  service: 'Chứng thực',
  place: { word: 'quay', number: 3, name: '' },
  channel: 'panel',
  level: 4,
  questionId: 'q',
  options: ['a', 'b'],
  text: null,
};
const cells = (rows: readonly SurveyRow[]): (readonly string[])[] => {
  const table = readTable(answerTable(rows, [question], words.vi));
  return table.ok ? table.rows.map((one) => one.cells) : [];
};

test('the table says first what it is not, then its columns, then each answer without number or time', () => {
  const table = answerTable([row], [question], words.vi);
  expect(table.startsWith('\uFEFF"Câu hỏi riêng của cơ quan, không phải khảo sát SIPAS')).toBe(true);
  expect(table.split('\r\n')[1]).toBe(
    '"Ngày";"Dịch vụ";"Quầy";"Nơi hỏi";"Mức đánh giá";"Câu hỏi";"Nhóm";"Câu trả lời"',
  );
  expect(table.split('\r\n')[2]).toBe(
    '"2026-03-02";"Chứng thực";"Quầy 3";"Bảng tại quầy";"Rất hài lòng";"Ông/bà đến; bằng ""cách"" nào?";"1. Tiếp cận dịch vụ";"Đi bộ | Xe máy"',
  );
});

test('words that were erased say so, and what is not known any more is empty', () => {
  const [, , erased, gone] = cells([
    { ...row, options: [], text: '' },
    { ...row, level: null, place: null, questionId: 'gone', options: [], text: 'Chữ' },
  ]);
  expect(erased?.[7]).toBe('(đã xóa)');
  expect(gone).toEqual(['2026-03-02', 'Chứng thực', '', 'Bảng tại quầy', '', '', '', 'Chữ']);
});

test.each(['=1+1', '+84', '-5', '@x', '\t=1', ' =1', '\n=1'])('a spreadsheet takes %j for words', (text) =>
  expect(cellOf(text)).toMatch(/^"'/),
);

test('whatever somebody writes stays in its own cell, and no cell is a formula', () => {
  const wild = fc.string({ unit: fc.constantFrom('=', '+', '@', '-', '"', ';', ',', '\n', '\r', '\t', ' ', 'a', 'ữ') });
  fc.assert(
    fc.property(wild, (text) => {
      const table = answerTable([{ ...row, options: [], text }, row], [question], words.vi);
      const lines = table.slice(1).split('\r\n');
      expect(lines).toHaveLength(5);
      const read = readTable(table);
      expect(read.ok && read.rows.map((one) => one.cells.length)).toEqual([1, 8, 8, 8]);
      const answer = (read.ok && read.rows[2]?.cells[7]) || '';
      expect(/^[=+\-@]/.test(answer)).toBe(false);
      expect(answer.replace(/^'/, '').replace(/\s+/g, '')).toBe(
        (text === '' ? '(đã xóa)' : text).replace(/\s+/g, '').replace(/^'/, ''),
      );
    }),
  );
});
