import type { ReactNode } from "react";
import { publicFile } from "./publicFile.ts";

type Props = {
  /** Its path below the folder of the site. */
  readonly file: string;
  readonly type?: string;
  readonly children: ReactNode;
};

/** A link to a file that lies beside the page; nothing where none lies there. */
export function PublicLink({ file, type, children }: Props) {
  const address = publicFile(file);
  return address === null ? null : (
    <a href={address} type={type}>
      {children}
    </a>
  );
}
