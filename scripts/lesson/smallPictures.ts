import { optimize } from "svgo";

/** The pictures in a page, each alone in its figure, with their paths written shorter: exact to so many digits of a px, and without what only the page asks of them. */
export const smallPictures = (markup: string, digits: 0 | 1): string =>
  markup.replace(/(?<=<figure[^>]*>)<svg .*?<\/svg>(?=<\/figure>)/gs, (picture) =>
    optimize(picture, {
      plugins: [
        { name: "convertPathData", params: { floatPrecision: digits } },
        { name: "cleanupNumericValues", params: { floatPrecision: 1 } },
        "removeUselessDefs",
        "convertColors",
        // Pictures that nobody presses.
        { name: "removeAttrs", params: { attrs: "pointer-events" } },
        "moveElemsAttrsToGroup",
        "collapseGroups",
        "removeEmptyContainers",
      ],
    }).data.replace(/ (?:data-[a-z-]+|class)="[^"]*"/g, ""),
  );
