import type { WhyNot } from "./WhyNot.ts";

/** What an error while keeping means. */
export function whyFailed(error: unknown): WhyNot {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return ["SecurityError", "NotAllowedError", "InvalidStateError", "UnknownError"].includes(name)
    ? "denied"
    : "broken";
}
