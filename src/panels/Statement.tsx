import { memo } from "react";
import "./Statement.css";

/** What is seen, in one sentence, on the picture that shows it. */
export const Statement = memo(function Statement({ sentence }: { readonly sentence: string }) {
  return (
    <div className="statement">
      <p className="lead">{sentence}</p>
    </div>
  );
});
