import { publicFile } from "./publicFile.ts";

/** Blanks the page at once and puts an empty one of this site in its place: no entry is added to the history, and none is cleared. */
export function leavePage(title: string): void {
  const { documentElement } = document;
  const icon = document.createElement("link");
  icon.rel = "icon";
  icon.href = "data:,";
  const head = document.createElement("head");
  head.append(icon);
  documentElement.replaceChildren(head, document.createElement("body"));
  for (const { name } of [...documentElement.attributes]) documentElement.removeAttribute(name);
  document.title = title;
  location.replace(publicFile("blank.html") ?? "about:blank");
}
