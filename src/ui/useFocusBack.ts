import { useEffect, useEffectEvent, useRef } from "react";

/** Gives the focus back to what had it before this part came, once the part goes and takes the focus with it; `orElse` finds a place for it where that is gone. Who has moved on in the meantime stays there. */
export function useFocusBack(orElse: () => void = () => {}): void {
  const opener = useRef<Element | null>(null);
  const giveBack = useEffectEvent(() => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const from = opener.current;
    if (from instanceof HTMLElement && from !== body && from.isConnected)
      from.focus({ preventScroll: true });
    else orElse();
  });
  useEffect(() => {
    opener.current ??= document.activeElement;
    return giveBack;
  }, []);
}
