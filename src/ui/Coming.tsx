import { type ReactNode, Suspense } from "react";
import { Attempt } from "./Attempt.ts";
import { Guard } from "./Guard.tsx";
import { Shown } from "./Shown.tsx";

type Props = {
  /** Another object asks once more for what did not come. */
  readonly attempt: object;
  /** What stands in its place while it is on its way, and when it is known not to come. */
  readonly waiting?: ReactNode;
  readonly failed?: ReactNode;
  readonly onError?: (error: unknown) => void;
  /** Told whenever what comes has come, or has changed. */
  readonly onShown?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** What is fetched when it is needed: an error in it takes nothing else with it, and each attempt starts anew. */
export const Coming = ({ attempt, waiting, failed, onError, onShown, children }: Props) => (
  <Attempt value={attempt}>
    <Guard attempt={attempt} fallback={failed} onError={onError}>
      <Suspense fallback={waiting}>
        {children}
        {onShown && <Shown onShown={onShown} />}
      </Suspense>
    </Guard>
  </Attempt>
);
