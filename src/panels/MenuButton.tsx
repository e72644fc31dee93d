import { Flyout } from "#ui/Flyout.tsx";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import { panelWords } from "#words/panelWords.ts";
import type { PanelParts, SteadyParts } from "./parts.ts";

const Menu = laterPart(() => import("./Menu.tsx").then((chunk) => chunk.Menu));

/** One button for all that is needed seldom: how the page is read and drawn, what is shown, where to read on. */
export function MenuButton(parts: SteadyParts & Pick<PanelParts, "atlas">) {
  const { lang } = parts.view;
  return (
    <Flyout
      className="menu-button"
      label={panelWords[lang].settings}
      opener={
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5H17M3 10H17M3 15H17" />
        </svg>
      }
      opened={(close) => (
        <Later lang={lang}>
          <Menu {...parts} onLeft={close} />
        </Later>
      )}
    />
  );
}
