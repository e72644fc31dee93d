import type { ComponentProps, ComponentType } from "react";
import { Explore } from "./layouts/Explore.tsx";
import { PrintPage } from "./lazyParts.tsx";
import type { Mode } from "./Mode.ts";
import { SheetLater } from "./SheetLater.tsx";
import { type Opened, useReading } from "./useReading.ts";

type Props = Opened & Pick<ComponentProps<typeof Explore>, "up">;

/** The layout of each mode. The sheet on paper is laid over the page as it is explored, so that its map need not begin anew. */
const LAYOUTS: Readonly<Record<Mode, ComponentType<ComponentProps<typeof Explore>>>> = {
  explore: Explore,
  print: Explore,
};

/** The whole page: what is read, in the layout of its mode. */
export function App({ up, ...opened }: Props) {
  const reading = useReading(opened);
  const Layout = LAYOUTS[reading.mode];
  const { atlas, view, scene, library } = reading;
  const isPrint = reading.mode === "print";
  return (
    <>
      <Layout reading={reading} up={up} />
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
