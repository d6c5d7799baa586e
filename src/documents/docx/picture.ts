import type { Chart, SymbolKey } from "#documents/document.ts";
import { symbolSvg } from "#documents/symbols.tsx";
import type { PictureRelations } from "./media.ts";
import type { Press } from "./press.ts";
import { runProperties } from "./properties.ts";
import { emu } from "./units.ts";
import { element, NOTHING, type Xml } from "./xml.ts";

const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
/** The keys under which Word looks for the drawing beside the raster, and for the mark of a decoration. */
const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
const DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

type Size = { readonly width: number; readonly height: number };
type Picture = Size & {
  readonly relations: PictureRelations;
  /** Null: decoration, which a screen reader passes over. */
  readonly alt: string | null;
  /** Points by which it stands over the line of the text, or under it when negative. */
  readonly raise?: number;
};

/** A symbol of a height in millimetres, centred on the height of capitals of a size in points. */
export function symbolRun(press: Press, key: SymbolKey, alt: string | null, height: number, textSize: number): Xml {
  const relations = press.media.add(symbolSvg(key), "symbol");
  const raise = CAPITALS * textSize * 0.5 - (height * POINTS_PER_MM) / 2;
  return pictureRun(press, { relations, alt, width: height, height, raise });
}

/** A chart, made smaller when it is wider than there is room for (millimetres). */
export function chartRun(press: Press, chart: Chart, room: number): Xml {
  const scale = Math.min(1, room / chart.width);
  const relations = press.media.add(chart.svg, "chart");
  return pictureRun(press, { relations, alt: chart.alt, width: chart.width * scale, height: chart.height * scale });
}

/** A bar of one colour, drawn out to its size in millimetres; it stands beside its own number. */
export function barRun(press: Press, colour: string, width: number, height: number): Xml {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><rect width="10" height="10" fill="${colour}"/></svg>`;
  return pictureRun(press, { relations: press.media.add(svg, "symbol"), alt: null, width, height });
}

/** Height of capitals in Source Sans 3, in parts of the size. */
const CAPITALS = 0.66;
const POINTS_PER_MM = 72 / 25.4;

function pictureRun(press: Press, picture: Picture): Xml {
  const drawing = press.nextDrawing();
  const extent = { cx: emu(picture.width), cy: emu(picture.height) };
  return element(
    "w:r",
    {},
    picture.raise === undefined ? NOTHING : runProperties({ raise: picture.raise }),
    element(
      "w:drawing",
      {},
      element(
        "wp:inline",
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        element("wp:extent", extent),
        properties(drawing, picture.alt),
        element("wp:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noChangeAspect: 1 })),
        element(
          "a:graphic",
          {},
          element("a:graphicData", { uri: PICTURE }, pictureXml(drawing, picture.relations, extent)),
        ),
      ),
    ),
  );
}

function properties(drawing: number, alt: string | null): Xml {
  const name = `Tertial ${drawing}`;
  if (alt !== null) return element("wp:docPr", { id: drawing, name, descr: alt });
  const decorative = element("adec:decorative", { val: 1 });
  return element(
    "wp:docPr",
    { id: drawing, name, descr: "" },
    element("a:extLst", {}, element("a:ext", { uri: DECORATIVE_EXTENSION }, decorative)),
  );
}

function pictureXml(drawing: number, relations: PictureRelations, extent: { cx: number; cy: number }): Xml {
  const svg = element("asvg:svgBlip", { "r:embed": relations.svg });
  const extension = element("a:extLst", {}, element("a:ext", { uri: SVG_EXTENSION }, svg));
  return element(
    "pic:pic",
    {},
    element(
      "pic:nvPicPr",
      {},
      element("pic:cNvPr", { id: drawing, name: `Tertial ${drawing}` }),
      element("pic:cNvPicPr", {}),
    ),
    element(
      "pic:blipFill",
      {},
      element("a:blip", { "r:embed": relations.png }, extension),
      element("a:stretch", {}, element("a:fillRect", {})),
    ),
    element(
      "pic:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", extent)),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst", {})),
    ),
  );
}
