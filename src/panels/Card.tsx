import type { PanelParts } from "./parts.ts";

type Props = PanelParts & { readonly failed: boolean; readonly onRetry: () => void };
export const Card = ({ view }: Props) => <p>{view.focus?.id}</p>;
