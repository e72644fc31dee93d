import type { Lang } from "#atlas/types.ts";
import { BorderForm } from "#plain/BorderForm.tsx";
import type { Legend } from "#scene/legend.ts";
import { printNumber } from "#words/numberWords.ts";
import "./LegendBorders.css";

type Props = { readonly legend: NonNullable<Legend["borders"]>; readonly lang: Lang };

/** How land borders are drawn on the day, and how many so. */
export const LegendBorders = ({ legend, lang }: Props) => (
  <>
    <h3>{legend.title}</h3>
    <ul className="legend-borders">
      {legend.rows.map(({ key, look, label, count }) => (
        <li key={key} data-border-key={key}>
          <BorderForm look={look} />
          <span>{label}</span>
          <span className="legend-count">{printNumber(count, lang)}</span>
        </li>
      ))}
    </ul>
    <p className="note">{legend.note}</p>
  </>
);
