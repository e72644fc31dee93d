import type { ComponentProps, ComponentType } from "react";
import { Later } from "#ui/Later.tsx";
import { Embed, Present, Speaker } from "./laterLayouts.tsx";
import { Explore } from "./layouts/Explore.tsx";
import type { Layout } from "./layouts/Layout.ts";
import { PrintPage } from "./lazyParts.tsx";
import type { Mode } from "./Mode.ts";
import type { Opened } from "./Opened.ts";
import { SheetLater } from "./SheetLater.tsx";
import { useReading } from "./useReading.ts";

type Props = Opened & Pick<ComponentProps<typeof Explore>, "up">;

/** The layout of each mode. The sheet on paper, and the place where a story is made, are laid over the page as it is explored, so that its map need not begin anew. */
const LAYOUTS: Readonly<Record<Mode, ComponentType<Layout>>> = {
  explore: Explore,
  read: Explore,
  print: Explore,
  edit: Explore,
  present: Present,
  speaker: Speaker,
  embed: Embed,
};

const LATER: ReadonlySet<Mode> = new Set(["present", "speaker", "embed"]);

/** The whole page: what is read, in the layout of its mode. */
export function App({ up, ...opened }: Props) {
  const reading = useReading(opened);
  const { atlas, view, scene, library, mode } = reading;
  const LaidOut = LAYOUTS[mode];
  const isPrint = mode === "print";
  const page = <LaidOut reading={reading} store={opened.store} up={up} />;
  return (
    <>
      {LATER.has(mode) ? <Later lang={view.lang}>{page}</Later> : page}
      {(reading.printable || isPrint) && (
        <SheetLater>
          <PrintPage
            {...{ atlas, view, scene, library }}
            printing={isPrint}
            borders={reading.borders}
          />
        </SheetLater>
      )}
    </>
  );
}
