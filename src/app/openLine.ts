import type { Line, Message } from "#view/talk.ts";

/** The windows that this one was opened by, or has opened. */
const known = new Set<MessageEventSource>();

/** Remembers a window that was opened, so that it can be told things also where pages come from a folder. */
export const knowWindow = (opened: Window): void => void known.add(opened);

/**
 * The line between windows of this page in one browser: a channel of its origin, and, where that hears nothing (pages from a folder have
 * no origin in common), messages to the window that opened this one and to those it has opened. A message may come twice.
 */
export function openLine(tab: Window): Line & { readonly close: () => void } {
  const channel = "BroadcastChannel" in tab ? new BroadcastChannel("ways-out-talk") : null;
  const { opener } = tab as { readonly opener: Window | null };
  if (opener !== null) known.add(opener);
  const listeners = new Set<(data: unknown) => void>();
  const tell = (data: unknown): void => {
    for (const listener of listeners) listener(data);
  };
  const onMessage = ({ data, origin, source }: MessageEvent): void => {
    if (origin !== tab.origin) return;
    if (source !== null && source !== tab) known.add(source);
    tell(data);
  };
  channel?.addEventListener("message", ({ data }) => tell(data));
  tab.addEventListener("message", onMessage);
  return {
    send(message: Message) {
      channel?.postMessage(message);
      // Without an origin none can be named; only windows that belong to this page are written to.
      const target = tab.origin === "null" ? "*" : tab.origin;
      for (const other of known)
        try {
          (other as Window).postMessage(message, target);
        } catch {
          // It is closed, or shows something else by now.
        }
    },
    hear(onData) {
      listeners.add(onData);
      return () => listeners.delete(onData);
    },
    close() {
      channel?.close();
      tab.removeEventListener("message", onMessage);
    },
  };
}
