/** Typst source: tables and the right column's bars. */
export const tableSource = String.raw`
#import "/text.typ": *

// A symbol first in a cell stands in a column of its own, so that a second line of words starts under the first.
#let cell-text(parts) = {
  let first = parts.at(0, default: none)
  if parts.len() > 1 and first.kind == "symbol" {
    let height = symbol-heights.at(first.size)
    grid(columns: (height, 1fr), column-gutter: 1.7mm, inline(first), inlines(parts.slice(1)))
  } else { inlines(parts) }
}
#let cell-body(cell, style) = {
  cell-text(cell.content)
  if "chart" in cell {
    image(cell.chart.file, alt: cell.chart.alt, width: cell.chart.width * 1mm)
  }
  if "second" in cell {
    linebreak()
    text(size: style.table - 0.5pt, fill: mute, inlines(cell.second))
  }
}

// A rule above and below the head, hairlines between rows, no vertical lines. A row is divided only when no page could hold it.
#let sheet(block, style) = {
  set text(size: style.table, number-width: "tabular", hyphenate: false)
  set par(leading: style.row.leading, spacing: style.row.leading, linebreaks: "simple")
  let alignments = (left: left, right: right, center: center)
  let last = block.rows.len()
  let sums = block.hasSum
  table(
    columns: block.columns.map(column => if column.width == "rest" { 1fr } else { column.width * 1mm }),
    align: (x, y) => alignments.at(block.columns.at(x).align) + if block.middle { horizon } else { top },
    inset: (x: 1.4mm, top: style.row.top, bottom: style.row.bottom),
    stroke: (x, y) => (top: if y == 0 { 0.9pt + ink } else if y == 1 or (sums and y == last) { 0.6pt + ink } else { 0.4pt + line-colour }),
    table.header(..block.columns.map(column => table.cell(breakable: false, text(weight: 600, size: style.head, words(column.header))))),
    ..block.rows.enumerate(start: 1).map(((y, row)) => row.cells.map(cell => table.cell(
      breakable: row.divides,
      if sums and y == last { strong(cell-body(cell, style)) } else { cell-body(cell, style) },
    ))).flatten(),
    table.hline(stroke: 0.9pt + ink),
  )
}

#let bars(block, style) = {
  let most = calc.max(1, ..block.items.map(item => item.count))
  for item in block.items {
    std.block(breakable: false, above: 1.7mm, below: 1.7mm, grid(
      columns: (34mm, 1fr, 6mm), column-gutter: 1mm, align: (left, left + horizon, right + horizon),
      text(size: 8.6pt, hyphenate: false, words(item.label)),
      pdf.artifact(rect(width: 100% * item.count / most, height: 2mm, fill: bar-colour)),
      text(size: 9pt, number-width: "tabular", str(item.count)),
    ))
  }
  if block.note != "" { text(size: style.note, fill: mute, words(block.note)) }
}
`;
