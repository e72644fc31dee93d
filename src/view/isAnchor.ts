/** Whether what stands behind `#` names a part of the page, as `#plain-figures`, and not what is looked at. */
export function isAnchor(hash: string, page: Pick<Window, "document">): boolean {
  const id = hash.replace(/^#/, "");
  return id !== "" && !id.includes("=") && page.document.getElementById(id) !== null;
}
