import { renderSVG } from "uqr";

/** A QR code as a drawing; `words` say what it holds and where the same stands as text. */
export function QrCode({ content, words }: { readonly content: string; readonly words: string }) {
  const drawing = renderSVG(content, { ecc: "M", border: 4, pixelSize: 4 });
  return <img class="qr" src={`data:image/svg+xml,${encodeURIComponent(drawing)}`} alt={words} />;
}
