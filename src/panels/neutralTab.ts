/** Nothing drawn, nothing asked for. */
const NO_ICON = "data:,";

type Tab = { readonly title: string; readonly icon: string | null };

let own: Tab | null = null;
const listeners = new Set<() => void>();

const iconLink = () => document.querySelector<HTMLLinkElement>('link[rel~="icon"]');

/** Whether the browser's tab shows a neutral title and icon; in memory only, until the page is left. */
export const isTabNeutral = (): boolean => own !== null;

/** Calls `tell` on every change, until the returned function is called. */
export function onTabChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Hides what the tab says behind a neutral title and an empty icon. */
export function makeTabNeutral(title: string): void {
  const link = iconLink();
  own ??= { title: document.title, icon: link?.getAttribute("href") ?? null };
  document.title = title;
  link?.setAttribute("href", NO_ICON);
  for (const tell of listeners) tell();
}

/** Gives the tab its own title and icon back. */
export function makeTabOwn(): void {
  if (own === null) return;
  document.title = own.title;
  if (own.icon !== null) iconLink()?.setAttribute("href", own.icon);
  own = null;
  for (const tell of listeners) tell();
}
