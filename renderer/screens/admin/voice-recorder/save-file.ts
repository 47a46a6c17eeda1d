/** Lets the browser save a file under this name, as if its address had been followed. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the click was taken: the browser has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
