import type { PanelParts } from "./parts.ts";

type Props = PanelParts & { readonly failed: boolean; readonly onRetry: () => void };
export const ReaderPage = ({ view }: Props) => <p>{view.page}</p>;
