import { type ReactNode, Suspense, useEffect, useState } from "react";
import { Attempt } from "#ui/Attempt.ts";
import { Guard } from "#ui/Guard.tsx";

/** The sheet for paper, fetched before it is needed; what did not come is asked for again with the next print. */
export function SheetLater({ children }: { readonly children: ReactNode }) {
  const [{ tries, attempt }, setTry] = useState({ tries: 0, attempt: {} });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!failed) return;
    const again = () => {
      setFailed(false);
      setTry((before) => ({ tries: before.tries + 1, attempt: {} }));
    };
    addEventListener("beforeprint", again);
    return () => removeEventListener("beforeprint", again);
  }, [failed]);
  return (
    <Attempt value={attempt}>
      <Guard key={tries} fallback={null} onError={() => setFailed(true)}>
        <Suspense fallback={null}>{children}</Suspense>
      </Guard>
    </Attempt>
  );
}
