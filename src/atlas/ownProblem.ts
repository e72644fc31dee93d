/** The texts of an own story, and of a step in it. */
export type OwnTextName = "title" | "text" | "notes" | "question" | "answer" | "sources";

/**
 * Why a file or link does not open as an own story, or what in it is not understood. Steps are counted from 1, 0 is the story itself.
 * - `large`: more than a story can be. `broken`: no whole JSON. `foreign`: no own story at all.
 * - `newer`, `version`: made by a later release of this page, or by none.
 * - `form`: a part is missing, of another kind, or unknown here. `count`: more steps than an address can count.
 * - `markup`: a text holds a tag; texts are plain. `long`: a text is longer than `most` letters.
 * - `address`: a step names what this release of the atlas does not know; the rest of it holds.
 * - `guess`: what is to be guessed at a step has no answer in this release; the rest of it holds. `returns`: forced returns are to be guessed.
 */
export type OwnProblem =
  | { readonly kind: "large" | "broken" | "foreign" | "count" }
  | { readonly kind: "newer" | "version"; readonly version: string }
  | { readonly kind: "form"; readonly step: number; readonly part: string }
  | { readonly kind: "markup"; readonly step: number; readonly part: OwnTextName }
  | {
      readonly kind: "long";
      readonly step: number;
      readonly part: OwnTextName;
      readonly most: number;
    }
  | { readonly kind: "address"; readonly step: number; readonly name: string }
  | { readonly kind: "guess" | "returns"; readonly step: number };
