import type { ReportTable as Table } from '../../../../shared/contract/report.ts';
import { cellInWords, isFigure } from '../../../../shared/reports/cell-in-words.ts';
import { headRows, numberRow, saysNothing } from '../../../../shared/reports/head-rows.ts';

/** A table of a report as its form has it: heads over heads, the form's numbers, totals. The heads stay while it scrolls. */
export function ReportTable({ table, timeZone }: { table: Table; timeZone: string }) {
  const { columns, rows, total } = table;
  const numbers = numberRow(columns);
  const marks = new Map(table.marks.map(({ row, text }) => [row, text]));
  const name = Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'text'),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="table-frame report-table" aria-label={table.title} tabIndex={0}>
      <table>
        <thead>
          {headRows(columns).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of headings never change their places.
            <tr key={at}>
              {row.map(
                (head, i) =>
                  head && (
                    <th
                      key={columns[i]?.key}
                      scope={head.columns > 1 ? 'colgroup' : 'col'}
                      colSpan={head.columns}
                      rowSpan={head.rows}
                    >
                      {head.text}
                    </th>
                  ),
              )}
            </tr>
          ))}
          {numbers && (
            <tr className="report-numbers">
              {columns.map(({ key }, i) => (
                <td key={key}>{numbers[i]}</td>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report is a value: its rows never move.
            <tr key={at}>
              {columns.map(({ key, kind }, i) => {
                const words = cellInWords(row[i], kind, timeZone);
                const mark = i === name && marks.get(at);
                return i === name ? (
                  <th key={key} scope="row">
                    {words}
                    {mark && <small className="report-mark">{mark}</small>}
                  </th>
                ) : (
                  <td key={key} data-number={isFigure(kind)} className="figures">
                    {words}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {columns.map(({ key, kind }, i) => (
                <td key={key} data-number={isFigure(kind)} className="figures">
                  {saysNothing(total, columns, i) ? '' : cellInWords(total[i], kind, timeZone)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
