import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { characterReader } from "./font-characters.ts";

const { resolve } = createRequire(import.meta.url);

const FACES = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"] as const;

/** Source Sans 3 (OFL 1.1, embeddable): the only fonts a paper is set in, so that no machine's own fonts change it. */
export function readFonts(): Buffer[] {
  return FACES.map((face) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`)));
}

let readers: readonly ((codePoint: number) => boolean)[] | null = null;

/** Whether all four faces can draw the character. */
export function isDrawable(codePoint: number): boolean {
  readers ??= readFonts().map(characterReader);
  return readers.every((has) => has(codePoint));
}
