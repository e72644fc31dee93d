import { fileURLToPath } from "node:url";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import { PREVIEW } from "#site/preview.ts";

const FONTS = [
  import.meta.resolve("@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf"),
  import.meta.resolve("@expo-google-fonts/roboto/700Bold/Roboto_700Bold.ttf"),
];

/** Fonts of the package alone: what a system has would change the pictures from one machine to the next. */
export const PICTURE_OPTIONS: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: FONTS.map((address) => fileURLToPath(address)),
    defaultFontFamily: "Roboto",
    sansSerifFamily: "Roboto",
  },
  fitTo: { mode: "width", value: PREVIEW.width },
  background: "#ffffff",
};

/** No chat shows a picture that is larger. */
const MOST_BYTES = 300_000;

/** Draws pictures as PNG on all cores and hands each on. Throws at one that would be too large to be shown. */
export async function drawPreviews(
  drawings: ReadonlyMap<string, string>,
  write: (id: string, png: Buffer) => void,
): Promise<void> {
  await Promise.all(
    [...drawings].map(async ([id, svg]) => {
      const png = (await renderAsync(svg, PICTURE_OPTIONS)).asPng();
      if (png.byteLength > MOST_BYTES)
        throw new Error(
          `the picture of "${id}" has ${png.byteLength} bytes, ${MOST_BYTES} at most`,
        );
      write(id, png);
    }),
  );
}
