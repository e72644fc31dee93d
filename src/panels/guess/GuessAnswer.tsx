import "./GuessAnswer.css";
import type { Lang } from "#atlas/types.ts";
import { CURVE, guessCurve } from "#dossier/guessCurve.ts";
import { type AnswerRow, answerOf } from "#scene/guess/answerOf.ts";
import { askOf } from "#scene/guess/askOf.ts";
import { guessWords } from "#words/guessWords.ts";
import { CurveDrawing } from "./CurveDrawing.tsx";
import type { Guessing } from "./Guessing.ts";

type Props = {
  readonly guessing: Guessing;
  readonly told: NonNullable<Guessing["told"]>;
  readonly lang: Lang;
};

/** What was set beside what is published, line by line, and for a curve or a part as a picture too. Nothing is counted up. */
export function GuessAnswer({ guessing, told, lang }: Props) {
  const words = guessWords[lang];
  const { set, onAgain } = guessing;
  const { guess, grounds } = told;
  const rows = answerOf({ ...told, lang }, set);
  const isGuessed = rows.some(
    ({ guessed }, i) => guessed !== "" && !(guess.kind === "curve" && i === 0),
  );
  return (
    <section className="guess-answer" aria-label={words.truth}>
      {(guess.kind === "share" ? rows.map(({ name }) => name) : askOf({ ...told, lang }).of).map(
        (line) => (
          <p key={line} className="guess-of">
            {line}
          </p>
        ),
      )}
      {guess.kind === "curve" && (
        <figure className="guess-curve" dir="ltr">
          <svg className="chart" viewBox={`0 0 ${CURVE.width} ${CURVE.height}`} aria-hidden="true">
            <CurveDrawing
              curve={guessCurve(guess.figures)}
              figures={guess.figures}
              values={set?.kind === "curve" ? set.values : []}
              isShown={true}
              unit={grounds.unit}
              lang={lang}
            />
          </svg>
          {isGuessed && <figcaption dir="auto">{words.drawn}</figcaption>}
        </figure>
      )}
      {guess.kind === "share" && (
        <div className="guess-bars" aria-hidden="true">
          {set?.kind === "share" && <Bar kind="set" share={set.people / guess.total} />}
          <Bar kind="truth" share={(guess.granted.value ?? 0) / guess.total} />
        </div>
      )}
      {tableOf()}
      <button type="button" className="link" onClick={onAgain}>
        {words.again}
      </button>
    </section>
  );

  function tableOf() {
    if (guess.kind === "borders") return <ByState rows={rows} />;
    if (guess.kind === "share") return <Part rows={rows} lang={lang} />;
    return <Table {...{ rows, isGuessed, lang }} />;
  }
}

type Rows = { readonly rows: readonly AnswerRow[]; readonly lang: Lang };

function Table({ rows, isGuessed, lang }: Rows & { readonly isGuessed: boolean }) {
  const words = guessWords[lang];
  // What all were counted in is said once.
  const [whenAll = "", ...others] = new Set(rows.map(({ when }) => when));
  const isOnce = others.length === 0;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          {isGuessed && <th scope="col">{words.guessed}</th>}
          <th scope="col">
            <span>{words.truth}</span>
            {isOnce && whenAll !== "" && <span className="guess-time">{whenAll}</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, guessed, truth, when }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {isGuessed && <td>{guessed === "" ? "–" : guessed}</td>}
            <td>
              <span className="guess-is">{truth}</span>
              {!isOnce && when !== "" && <span className="guess-time">{when}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A part of a whole, as it was set and as it is. */
const Part = ({ rows, lang }: Rows) => (
  <dl className="guess-part">
    {rows.map(({ id, guessed, truth, when }) => (
      <div key={id}>
        {guessed !== "" && <dt>{guessWords[lang].guessed}</dt>}
        {guessed !== "" && <dd>{guessed}</dd>}
        <dt>{guessWords[lang].truth}</dt>
        <dd>
          <span className="guess-is">{truth}</span>
          <span className="guess-time">{when}</span>
        </dd>
      </div>
    ))}
  </dl>
);

/** Borders by what they were, those that were chosen marked. */
const ByState = ({ rows }: Pick<Rows, "rows">) => (
  <dl className="guess-states">
    {[...Map.groupBy(rows, ({ truth }) => truth)].map(([truth, ones]) => (
      <div key={truth}>
        <dt>{truth}</dt>
        {ones.map(({ id, name, guessed }) => (
          <dd key={id} data-guessed={guessed !== "" || undefined}>
            <span>{name}</span>
            {guessed !== "" && <small>{guessed}</small>}
          </dd>
        ))}
      </div>
    ))}
  </dl>
);

const Bar = ({ kind, share }: { readonly kind: "set" | "truth"; readonly share: number }) => (
  <svg className="guess-bar" data-of={kind} aria-hidden="true">
    <rect y="1" width={`${100 * share}%`} height="12" />
  </svg>
);
