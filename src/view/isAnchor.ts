/** Whether what stands behind `#` names a part of the page, as `#plain-figures`, and not what is looked at. */
export function isAnchor(hash: string, { document }: Pick<Window, "document">): boolean {
  const id = hash.replace(/^#/, "");
  return id !== "" && !id.includes("=") && document.getElementById(id) !== null;
}
