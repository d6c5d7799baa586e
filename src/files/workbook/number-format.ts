import { readXml } from "./xml.ts";

/** What a number in a cell is shown as. */
export type NumberFormat = {
  readonly isDate: boolean;
  /** False for a date shown as year and month only. */
  readonly showsDay: boolean;
  readonly isPercent: boolean;
  /** The first of the format's sections, without colours and quoted text: `0.00`, `0000`. */
  readonly pattern: string;
};

const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
};

/** 27–36 and 50–58 are dates in East Asian versions of Excel, 45–47 times. */
const isOtherDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

export const GENERAL: NumberFormat = { isDate: false, showsDay: false, isPercent: false, pattern: "" };

/** Excel writes none longer. */
const LONGEST_CODE = 255;

function formatOf(code: string): NumberFormat {
  // Quoted text, colours and locales ([Red], [$-41D]) and escaped characters are not part of the pattern.
  const bare = (code.split(";")[0] ?? "").replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  const isDate = /[ymdh]/i.test(bare) && !/general|standard/i.test(bare);
  return { isDate, showsDay: isDate && /d/i.test(bare), isPercent: bare.includes("%"), pattern: bare.trim() };
}

/** The number formats of `styles.xml`, by a cell's style index. */
export function readNumberFormats(styles: Uint8Array | undefined): readonly NumberFormat[] {
  if (styles === undefined) return [];
  const codes = new Map<number, string>(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  const formats: NumberFormat[] = [];
  let isInCells = false;
  readXml(styles, {
    open: (name, attributes) => {
      if (name === "numFmt")
        codes.set(Number(attributes["numFmtId"]), (attributes["formatCode"] ?? "").slice(0, LONGEST_CODE));
      if (name === "cellXfs") isInCells = true;
      if (name !== "xf" || !isInCells) return;
      const id = Number(attributes["numFmtId"] ?? 0);
      const code = codes.get(id) ?? (isOtherDate(id) ? "yyyy-mm-dd" : "");
      formats.push(code === "" ? GENERAL : formatOf(code));
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return formats;
}
