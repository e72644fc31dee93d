import { publicFile } from "./publicFile.ts";

type Props = {
  /** Its path below the folder of the site. */
  readonly file: string;
  readonly type?: string;
  readonly text: string;
};

/** A link to a file that lies beside the page; nothing where none lies there. */
export function PublicLink({ file, type, text }: Props) {
  const address = publicFile(file);
  return address === null ? null : (
    <a href={address} type={type}>
      {text}
    </a>
  );
}
