import { laterPart } from "#ui/laterPart.tsx";
import { openDoor } from "#words/openDoor.ts";

// Most readers only explore: the other layouts come when they are asked for.
export const Present = laterPart(() =>
  openDoor("talk", import("./layouts/Present.tsx")).then((chunk) => chunk.Present),
);
export const Embed = laterPart(() =>
  openDoor("embed", import("./layouts/Embed.tsx")).then((chunk) => chunk.Embed),
);
export const Speaker = laterPart(() =>
  openDoor("talk", import("./layouts/Speaker.tsx")).then((chunk) => chunk.Speaker),
);
