/** True if the address belongs to the hub itself. */
export function isFrom(origin: string, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === origin;
}
