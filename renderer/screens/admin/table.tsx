import type { ReactNode } from 'react';

interface TableProps {
  label: string;
  columns: readonly { title: string; isNumber?: boolean }[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** A plain table: the first cell of each row is its name, numbers stand to the right. It scrolls sideways before it breaks. */
export function Table({ label, columns, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" data-number={column.isNumber ?? false}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, i) => {
                const column = columns[i];
                const isNumber = column?.isNumber ?? false;
                return i === 0 ? (
                  <th key={column?.title} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column?.title} data-number={isNumber} className={isNumber ? 'figures' : undefined}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
