/** A cell of the table, counted from 0. */
export interface Spot {
  row: number;
  column: number;
}

/** Where a key leads in a table of so many rows and columns; null when it leads nowhere. */
export function spotAfter({ row, column }: Spot, key: string, rows: number, columns: number): Spot | null {
  const within = (n: number, many: number): number => Math.min(Math.max(n, 0), many - 1);
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1, rows), column };
    case 'ArrowDown':
      return { row: within(row + 1, rows), column };
    case 'ArrowLeft':
      return { row, column: within(column - 1, columns) };
    case 'ArrowRight':
      return { row, column: within(column + 1, columns) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
