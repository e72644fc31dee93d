import regular from "@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf?url";
import bold from "@expo-google-fonts/roboto/700Bold/Roboto_700Bold.ttf?url";

/** The letters of files that bring their own, as files of fonts. */
export type LetterFiles = { readonly regular: ArrayBuffer; readonly bold: ArrayBuffer };

/** Fetches Roboto, which has Latin and Cyrillic letters, in both of its weights that drawings use. */
export async function letterFiles(): Promise<LetterFiles> {
  const [one, other] = await Promise.all([regular, bold].map(fetched));
  if (one === undefined || other === undefined) throw new Error("there are no letters");
  return { regular: one, bold: other };
}

async function fetched(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
