import type { RefObject } from "react";
import { Flyout } from "#ui/Flyout.tsx";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import { panelWords } from "#words/panelWords.ts";
import type { PanelParts, SteadyParts } from "./parts.ts";

const Menu = laterPart(() => import("./Menu.tsx").then((chunk) => chunk.Menu));

type Props = SteadyParts &
  Pick<PanelParts, "atlas"> & {
    readonly button: RefObject<HTMLButtonElement | null>;
    /** Opens what passes the view on, in the menu where the bar has no room for its own way there. */
    readonly onShare: () => void;
  };

/** One button for all that is needed seldom: how the page is read and drawn, what is shown, where to read on. */
export function MenuButton({ button, ...parts }: Props) {
  const { lang } = parts.view;
  return (
    <Flyout
      className="menu-button"
      button={button}
      label={panelWords[lang].menu}
      opener={
        <>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 5H17M3 10H17M3 15H17" />
          </svg>
          <span className="unseen">{panelWords[lang].menu}</span>
        </>
      }
      opened={(close) => (
        <Later lang={lang}>
          <Menu {...parts} onLeft={close} />
        </Later>
      )}
    />
  );
}
