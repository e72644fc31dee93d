import { useEffect, useState } from "react";

/** Keeps the screen awake as long as the window can be seen; `false` where the browser does not let it, or has let the screen go. */
export function useWakeLock(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isAsking = false;
    let ended = false;
    async function take(): Promise<void> {
      if (document.visibilityState !== "visible" || isAsking || lock?.released === false) return;
      isAsking = true;
      try {
        lock = await navigator.wakeLock.request("screen");
        // Browsers let it go by themselves when the window is hidden, or the battery is low.
        lock.addEventListener("release", () => setAwake(false), { once: true });
        if (ended) await lock.release();
        else setAwake(true);
      } catch {
        setAwake(false);
      }
      isAsking = false;
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
