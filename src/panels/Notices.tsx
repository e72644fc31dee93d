import type { AddressProblem } from "#view/address.ts";
import type { ViewState } from "#view/viewState.ts";

type Props = {
  readonly view: ViewState;
  readonly problems: readonly AddressProblem[];
  readonly fault: "chunk" | "context" | "webgl" | "texts" | "records" | null;
  readonly onDismissFault: () => void;
};
export const Notices = ({ problems }: Props) => (
  <p>{problems.length > 0 ? problems[0]?.name : ""}</p>
);
