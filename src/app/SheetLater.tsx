import { type ReactNode, useEffect, useState } from "react";
import { Coming } from "#ui/Coming.tsx";

/** The sheet for paper, fetched before it is needed; what did not come is asked for again with the next print. */
export function SheetLater({ children }: { readonly children: ReactNode }) {
  const [attempt, setAttempt] = useState<object>({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!failed) return;
    const again = () => {
      setFailed(false);
      setAttempt({});
    };
    addEventListener("beforeprint", again);
    return () => removeEventListener("beforeprint", again);
  }, [failed]);
  return (
    <Coming attempt={attempt} onError={() => setFailed(true)}>
      {children}
    </Coming>
  );
}
