/** Rows of the register (R8) on a page. */
export const PAGE_ROWS = 200;
