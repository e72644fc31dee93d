import type { WhyNot } from "./WhyNot.ts";

/** Why nothing can be kept in this window, before anything is tried; `scope` is the address of the site's folder, `null` in a page without one. */
export function whyNotHere(scope: string | null): WhyNot | null {
  if (scope === null) return "file";
  if (!window.isSecureContext) return "insecure";
  try {
    return "serviceWorker" in navigator && "caches" in window && navigator.serviceWorker
      ? null
      : "unsupported";
  } catch {
    return "denied";
  }
}
