/**
 * Answers which characters a TrueType font can draw, from its `cmap` table in format 4 or 12
 * (OpenType 1.9, "cmap: Character to glyph index mapping table"). Throws when the font has neither.
 */
export function characterReader(font: Buffer): (codePoint: number) => boolean {
  const cmap = tableOffset(font, "cmap");
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const wide = subtables.find((at) => font.readUInt16BE(at) === 12);
  if (wide !== undefined) return (codePoint) => wideHas(font, wide, codePoint);
  const narrow = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (narrow !== undefined) return (codePoint) => narrowHas(font, narrow, codePoint);
  throw new Error("The font has no character map of format 4 or 12.");
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table “${tag}”.`);
}

function wideHas(font: Buffer, at: number, codePoint: number): boolean {
  let low = 0;
  let high = font.readUInt32BE(at + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + middle * 12;
    if (codePoint < font.readUInt32BE(group)) high = middle - 1;
    else if (codePoint > font.readUInt32BE(group + 4)) low = middle + 1;
    else return true;
  }
  return false;
}

function narrowHas(font: Buffer, at: number, codePoint: number): boolean {
  const doubled = font.readUInt16BE(at + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    if (codePoint > font.readUInt16BE(at + 14 + offset)) continue;
    return codePoint >= font.readUInt16BE(at + 16 + doubled + offset);
  }
  return false;
}
