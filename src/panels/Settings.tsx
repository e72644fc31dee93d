import { MOTIONS, PROJECTIONS, RENDERERS, THEMES } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import type { SteadyParts } from "./parts.ts";
import "./Settings.css";

/** Theme, projection, renderer and motion. */
export function Settings({ view, verbs }: SteadyParts) {
  const words = panelWords[view.lang];
  return (
    <section className="settings" aria-label={words.settings}>
      <Choice
        label={words.theme}
        value={view.theme}
        among={THEMES}
        names={words.themes}
        onChoose={verbs.wear}
      />
      <Choice
        label={words.projection}
        value={view.proj}
        among={PROJECTIONS}
        names={words.projections}
        onChoose={verbs.project}
      />
      <Choice
        label={words.renderer}
        value={view.renderer}
        among={RENDERERS}
        names={words.renderers}
        onChoose={verbs.render}
      />
      <Choice
        label={words.motion}
        value={view.motion}
        among={MOTIONS}
        names={words.motions}
        onChoose={verbs.move}
      />
    </section>
  );
}

function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly among: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}) {
  const { label, value, among, names, onChoose } = props;
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const found = among.find((one) => one === target.value);
          if (found !== undefined) onChoose(found);
        }}
      >
        {among.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
