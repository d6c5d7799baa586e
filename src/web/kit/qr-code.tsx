import { encode } from "uqr";

/** A QR code as a drawing; `words` say what it holds and where the same stands as text. */
export function QrCode({ content, words }: { readonly content: string; readonly words: string }) {
  const { size, data } = encode(content, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
