import { createRoot, type Root } from "react-dom/client";
import { LANGS, type Lang } from "#atlas/types.ts";
import { givenWords } from "#words/givenWords.ts";
import "./GivenFile.css";

type Props = {
  readonly name: string;
  readonly file: Blob;
  readonly address: string;
  readonly lang: Lang;
  readonly onClose: () => void;
};

/** A file that was made: to be given to another app, a picture to be held, any other to be opened. Covers nothing that is needed to go on. */
function GivenFile({ name, file, address, lang, onClose }: Props) {
  const words = givenWords[lang];
  const [type = ""] = file.type.split(";");
  const whole = new File([file], name, { type });
  const isTaken = navigator.canShare?.({ files: [whole] }) ?? false;
  return (
    <section className="given" aria-label={words.title}>
      <p>
        <strong>{words.title}</strong>
        {type.startsWith("image/") && <span>{` ${words.hold}`}</span>}
      </p>
      {type.startsWith("image/") && <img src={address} alt={name} />}
      <div className="given-ways">
        {isTaken && (
          <button
            type="button"
            className="tool"
            // Who changes their mind there has not failed.
            onClick={() => void navigator.share({ files: [whole] }).catch(() => undefined)}
          >
            {words.give}
          </button>
        )}
        <a className="tool" href={address} target="_blank" rel="noopener">
          {words.open}
        </a>
        <button type="button" className="tool" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
}

/** What takes the one that is shown away. */
let closeLast: () => void = () => undefined;

/** Shows a file that was made; one after the other. */
export function giveFile(name: string, file: Blob): void {
  closeLast();
  const holder = document.createElement("div");
  const address = URL.createObjectURL(file);
  const root: Root = createRoot(holder);
  const close = () => {
    root.unmount();
    holder.remove();
    URL.revokeObjectURL(address);
    closeLast = () => undefined;
  };
  closeLast = close;
  document.body.append(holder);
  const lang = LANGS.find((one) => one === document.documentElement.lang) ?? "en";
  root.render(<GivenFile {...{ name, file, address, lang }} onClose={close} />);
}
