import { LANGS, type Lang } from "#atlas/types.ts";
import { DIRECTION } from "#words/direction.ts";
import { failureWords, REASONS } from "#words/failureWords.ts";
import { folderOf } from "#words/folderOf.ts";

type Props = {
  /** The language of the page. */
  readonly lang: Lang;
  /** From this page to the site's folder. */
  readonly up: string;
};

/** The lines that say why the app is not there; all but the first are hidden until a script knows the reason and the reader's language. */
export const FailureLines = ({ lang: page, up }: Props) => (
  <>
    <p className="failure" data-reason="waiting">
      {failureWords[page].waiting}
    </p>
    {REASONS.filter((reason) => reason !== "waiting").flatMap((reason) =>
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
          {reason !== "old" && <button type="button">{failureWords[lang].reload}</button>}{" "}
          {lang !== page && <a href={`${up}${folderOf(lang)}`}>{failureWords[lang].own}</a>}
        </div>
      )),
    )}
  </>
);
