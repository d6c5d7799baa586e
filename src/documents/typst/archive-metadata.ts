/**
 * Typst exports one standard a file. An archive copy has passed the checks of both, and here its metadata comes to say
 * so: PDF/A-2a from Typst, PDF/UA-1 from us, with the description of the property that PDF/A asks for (ISO 19005-2,
 * 6.6.2.3; ISO 14289-1, clause 5). The new packet is filled up with blanks to the old one's length, as XMP itself
 * provides, so every offset in the file stays true.
 */
export function withAccessibilityClaim(pdf: Uint8Array): Uint8Array {
  return inPacket(pdf, (packet) =>
    packet
      // Optional parts that say nothing of this file make room: how Typst saved it, and a property that is not set.
      .replace(HISTORY, CLAIM)
      .replace(property("Trapped"), "")
      .replace("<pdfaExtension:schemas><rdf:Bag>", (bag) => bag + CLAIM_SCHEMA),
  );
}

/**
 * The same PDF without any date. Typst makes no PDF/A without one; PDF/A-2 asks only that the dates of the two places
 * agree where they stand (ISO 19005-2, 6.6.3).
 */
export function withoutDate(pdf: Uint8Array): Uint8Array {
  const undated = inPacket(pdf, (packet) => packet.replaceAll(XMP_DATES, "").replace(HISTORY, ""));
  return latin1(text(undated).replaceAll(INFO_DATES, (date) => " ".repeat(date.length)));
}

const PACKET = /(<x:xmpmeta .*?<\/x:xmpmeta>)(\s*)(?=<\?xpacket end)/su;
const HISTORY = /<xmpMM:History>.*?<\/xmpMM:History>/su;
const XMP_DATES = /<xmp:(CreateDate|ModifyDate)>[^<]*<\/xmp:\1>/gu;
const INFO_DATES = /\/(?:CreationDate|ModDate) \([^)]*\)/gu;

const NAMESPACE = "http://www.aiim.org/pdfua/ns/id/";
const CLAIM = `<pdfuaid:part xmlns:pdfuaid="${NAMESPACE}">1</pdfuaid:part>`;
const CLAIM_SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
  `<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>`,
  "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  "<pdfaProperty:category>internal</pdfaProperty:category>",
  "<pdfaProperty:description>Part of PDF/UA that the file follows</pdfaProperty:description>",
  "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
  "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>",
].join("");

function property(name: string): RegExp {
  const other = "(?:(?!</rdf:li>).)*";
  return new RegExp(
    `<rdf:li rdf:parseType="Resource"><pdfaProperty:category>${other}<pdfaProperty:name>${name}<${other}</rdf:li>`,
    "su",
  );
}

// Latin-1 keeps one character a byte, so that what is not touched comes back as it was.
const text = (pdf: Uint8Array): string => Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
const latin1 = (characters: string): Uint8Array => Buffer.from(characters, "latin1");

function inPacket(pdf: Uint8Array, change: (packet: string) => string): Uint8Array {
  const whole = text(pdf);
  const [found, packet = "", padding = ""] = PACKET.exec(whole) ?? [];
  if (found === undefined) throw new Error("The PDF has no XMP packet.");
  const changed = change(packet);
  if (changed.length > found.length) throw new Error("The changed XMP packet does not fit in the place of the old.");
  return latin1(whole.replace(packet + padding, () => changed + " ".repeat(found.length - changed.length)));
}
