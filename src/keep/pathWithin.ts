/** The path of a file below `scope`, the address of a folder; that of its page for a folder, and `null` for what lies elsewhere. */
export function pathWithin(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const place = `${origin}${pathname}`;
  if (!place.startsWith(scope)) return null;
  const path = place.slice(scope.length);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
