/** Hands a text made here to the reader as a file; nothing is requested. The byte order mark lets spreadsheet programs read names in any script. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(
    new Blob(["\ufeff", text], { type: `${type};charset=utf-8` }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
