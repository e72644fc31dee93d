import { LANGS, type Lang } from "#atlas/types.ts";
import { DIRECTION } from "#words/direction.ts";
import { failureWords, REASONS, type Reason } from "#words/failureWords.ts";
import { folderOf } from "#words/folderOf.ts";

type Props = {
  /** The language of the page. */
  readonly lang: Lang;
  /** From this page to the site's folder. */
  readonly up: string;
  /** What can happen to this page. */
  readonly reasons?: readonly Reason[];
};

/** The lines that say why the app is not there; all but the first are hidden until a script knows the reason and the reader's language. */
export const FailureLines = ({ lang: page, up, reasons = REASONS }: Props) => (
  <>
    {reasons.includes("waiting") && (
      <p className="failure" data-reason="waiting">
        {failureWords[page].waiting}
      </p>
    )}
    {reasons
      .filter((reason) => reason !== "waiting")
      .flatMap((reason) =>
        LANGS.map((lang) => (
          <div
            key={`${reason} ${lang}`}
            className="failure"
            role="alert"
            data-reason={reason}
            lang={lang}
            dir={DIRECTION[lang]}
            hidden
          >
            <span>{failureWords[lang][reason]}</span>{" "}
            {reason !== "old" && reason !== "folder" && (
              <button type="button">{failureWords[lang].reload}</button>
            )}{" "}
            {lang !== page && (
              // A folder shows no page of its own.
              <a href={`${up}${folderOf(lang)}${reason === "folder" ? "index.html" : ""}`}>
                {failureWords[lang].own}
              </a>
            )}
          </div>
        )),
      )}
  </>
);
