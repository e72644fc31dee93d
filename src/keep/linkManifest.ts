/** Says to the browser, as long as this device keeps the map, how to put it among the programs of the device; before that browsers offer it unasked. */
export function linkManifest(scope: string, isKept: boolean): void {
  const linked = document.querySelector('link[rel="manifest"]');
  if (!isKept) linked?.remove();
  else if (linked === null)
    document.head.append(
      Object.assign(document.createElement("link"), {
        rel: "manifest",
        href: `${scope}ways-out.webmanifest`,
      }),
    );
}
