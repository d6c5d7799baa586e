import { rasteriseChart, rasteriseSymbol } from "./rasterise.ts";

/** A file of the package that pictures point to by its relation. */
export type MediaFile = { readonly relation: string; readonly name: string; readonly bytes: Uint8Array };

type Picture = { readonly svg: string; readonly kind: "symbol" | "chart"; readonly number: number };

/** The relations of one picture: the drawing itself, and its raster for readers that cannot show SVG. */
export type PictureRelations = { readonly svg: string; readonly png: string };

/** The pictures of one paper, each kept once however often it stands there, numbered in the order they come. */
export class Media {
  readonly #mark: string;
  readonly #pictures = new Map<string, Picture>();

  /** `mark` begins the name of every relation and file. */
  constructor(mark: string) {
    this.#mark = mark;
  }

  add(svg: string, kind: Picture["kind"]): PictureRelations {
    const picture = this.#pictures.get(svg) ?? { svg, kind, number: this.#pictures.size + 1 };
    this.#pictures.set(svg, picture);
    return relationsOf(this.#mark, picture.number);
  }

  /** Every file, in order. A few drawings at a time are made raster, on threads of their own: all at once would fill memory. */
  async files(): Promise<readonly MediaFile[]> {
    const pictures = [...this.#pictures.values()];
    const made: MediaFile[] = [];
    for (let first = 0; first < pictures.length; first += AT_ONCE) {
      const batch = pictures.slice(first, first + AT_ONCE);
      made.push(...(await Promise.all(batch.map((picture) => filesOf(this.#mark, picture)))).flat());
    }
    return made;
  }
}

/** Twice the threads that Node has for such work. */
const AT_ONCE = 8;

function relationsOf(mark: string, number: number): PictureRelations {
  return { svg: `${mark}Svg${number}`, png: `${mark}Png${number}` };
}

async function filesOf(mark: string, { svg, kind, number }: Picture): Promise<readonly MediaFile[]> {
  const relations = relationsOf(mark, number);
  const png = await (kind === "symbol" ? rasteriseSymbol(svg) : rasteriseChart(svg));
  return [
    { relation: relations.png, name: `${mark}-${number}.png`, bytes: png },
    { relation: relations.svg, name: `${mark}-${number}.svg`, bytes: new TextEncoder().encode(withStandIns(svg)) },
  ];
}

/** Charts name one font. Where it is not installed Word would take any; these are about as wide. */
function withStandIns(svg: string): string {
  return svg.replaceAll(
    'font-family="Source Sans 3"',
    `font-family="'Source Sans 3',Calibri,Carlito,Arial,sans-serif"`,
  );
}
