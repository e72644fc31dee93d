import { useEffect, useState } from "react";

/** Keeps the screen awake as long as the window can be seen; `false` where the browser does not let it. */
export function useWakeLock(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let ended = false;
    async function take(): Promise<void> {
      if (document.visibilityState !== "visible" || (lock !== null && !lock.released)) return;
      try {
        // Browsers let it go by themselves when the window is hidden.
        lock = await navigator.wakeLock.request("screen");
        if (ended) await lock.release();
        else setAwake(true);
      } catch {
        setAwake(false);
      }
    }
    const onVisible = () => void take();
    document.addEventListener("visibilitychange", onVisible);
    void take();
    return () => {
      ended = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release();
    };
  }, []);
  return awake;
}
