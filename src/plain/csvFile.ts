/** A table as a file. The byte order mark lets spreadsheet programs read names in any script. */
export const csvFile = (csv: string): Blob =>
  new Blob(["\ufeff", csv], { type: "text/csv;charset=utf-8" });
