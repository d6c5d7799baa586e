import { DEVIATION, INK } from "#documents/palette.ts";

/** Typst source: colours, sizes and running text. No text of a user's ever stands here: it comes as JSON and is set as strings. */
export const textSource = String.raw`
#let ink = rgb("${INK.ink}")
#let mute = rgb("${INK.secondary}")
#let line-colour = rgb("${INK.rule}")
#let tint = rgb("${INK.tint}")
#let accent = rgb("${INK.accent}")
#let deviation = rgb("${DEVIATION.strong}")
#let bar-colour = rgb("${INK.bar}")

// Sizes and widths by kind of paper. The widths outside the text (memo: letterhead, head and foot) hang out into the margins.
#let styles = (
  report: (
    width: 170mm, prose: 145mm, divide: 102mm, out-left: 0mm, out-right: 0mm,
    body: 10pt, table: 9pt, head: 8.5pt, note: 8pt, lead: 11.5pt, title: 25pt, subtitle: 13pt, label: 10.5pt,
    leading: 0.62em, spacing: 0.85em, gap: 5mm, row: (top: 1.35mm, bottom: 1.6mm, leading: 0.5em),
    chapter: (size: 18pt, above: 7mm, below: 3.6mm, fill: ink),
    section: (size: 14pt, above: 6.5mm, below: 3mm, fill: ink),
    lower-section: (size: 11.5pt, above: 5.5mm, below: 2.6mm, fill: ink),
    small: (size: 10.5pt, above: 4.4mm, below: 2.4mm, fill: accent),
  ),
  memo: (
    width: 140mm, prose: 100%, divide: 70mm, out-left: 18mm, out-right: 10mm,
    body: 11pt, table: 9pt, head: 8.5pt, note: 8pt, lead: 11pt, title: 19pt, subtitle: 11pt, label: 10.5pt,
    leading: 0.66em, spacing: 1.05em, gap: 5mm, row: (top: 1.35mm, bottom: 1.6mm, leading: 0.5em),
    chapter: (size: 13pt, above: 8mm, below: 3.4mm, fill: ink),
    section: (size: 13pt, above: 8mm, below: 3.4mm, fill: ink),
    lower-section: (size: 11pt, above: 6mm, below: 2.8mm, fill: ink),
    small: (size: 11pt, above: 5mm, below: 2.6mm, fill: ink),
  ),
)

// A goal that would spill a few lines onto a second page is closed up, by half (0.5) or wholly (1): air, never type.
#let closer(style, share) = {
  let towards(from, to) = from + (to - from) * share
  let (row, small) = (style.row, style.small)
  style + (
    leading: towards(style.leading, 0.54em),
    gap: towards(style.gap, 3mm),
    row: (top: towards(row.top, 0.95mm), bottom: towards(row.bottom, 1.1mm), leading: towards(row.leading, 0.43em)),
    small: small + (above: towards(small.above, 3.4mm), below: towards(small.below, 1.7mm)),
  )
}

// Text arrives as a string or as runs: a string, (kept: …) that never breaks, (long: …) for a word too long for a column,
// none for a new line.
#let run(part) = {
  if part == none { linebreak() } else if type(part) == str { part } else if "kept" in part { box(part.kept) } else { text(hyphenate: true, part.long) }
}
#let words(value) = if type(value) == str { value } else { value.map(run).join([]) }

// The box is one cap height tall, so a symbol of any size is centred on the text and never opens up the line.
#let symbol(file, alt, height) = {
  let picture(..more) = box(width: height, height: 0.66em, place(left + horizon, image(file, height: height, ..more)))
  if alt == none { pdf.artifact(picture()) } else { picture(alt: alt) }
}
#let symbol-heights = (small: 2.9mm, normal: 3.4mm, large: 4.3mm)

// The anchor may stand on any page: its number is asked for once the pages are laid out.
#let page-of(name) = context str(counter(page).at(locate(label(name))).first())

#let inline(part) = {
  let kind = part.kind
  // Brackets make content also of nothing at all.
  let inner = [#part.at("content", default: ()).map(inline).join()]
  if kind == "text" { words(part.text) }
  else if kind == "strong" { strong(inner) }
  else if kind == "emphasis" { emph(inner) }
  else if kind == "muted" { text(fill: mute, inner) }
  else if kind == "deviation" { text(weight: 600, fill: deviation, inner) }
  else if kind == "kept" { box(words(part.text)) }
  else if kind == "symbol" { symbol(part.file, part.alt, symbol-heights.at(part.size)) }
  else if kind == "link" { link(label(part.to), inner) }
  else if kind == "page-of" { page-of(part.to) }
  else if kind == "line-break" { linebreak() }
  else { panic("no way to print the inline kind " + kind) }
}
#let inlines(parts) = [#parts.map(inline).join()]
#let small-label(value, style) = text(size: style.note, weight: 600, fill: mute, words(value))
`;
