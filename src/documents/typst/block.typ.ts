/** Typst source: every block of the tree but tables. */
export const blockSource = String.raw`
#import "/text.typ": *
#import "/table.typ": bars, sheet

#let heading-block(block, style) = {
  let look = style.at(if block.look == "section" and block.level > 1 { "lower-section" } else { block.look })
  let small = block.look == "small"
  show heading: it => std.block(
    above: look.above, below: look.below, sticky: true,
    text(size: look.size, weight: 700, fill: look.fill, hyphenate: false, it.body))
  // Run-in headings are structure for a screen reader, not entries among the bookmarks.
  let made = heading(level: block.level, outlined: not small, bookmarked: not small, words(block.text))
  if "id" in block [#made#label(block.id)] else { made }
}

#let paragraph(block, style) = {
  let body = inlines(block.content)
  if block.role == "body" { std.block(width: style.prose, par(leading: style.leading, linebreaks: "optimized", body)) }
  else if block.role == "lead" { par(linebreaks: "optimized", text(size: style.lead, body)) }
  else if block.role == "definition" { par(text(size: 9pt, fill: mute, style: "italic", body)) }
  else if block.role == "note" { par(text(size: style.note, fill: mute, body)) }
  else if block.role == "label" { std.block(below: 4mm, sticky: true, text(size: style.label, weight: 600, fill: accent, body)) }
  else if block.role == "missing" {
    std.block(width: style.prose, inset: (x: 3mm, y: 2.4mm), stroke: (paint: mute, thickness: 0.6pt, dash: "dashed"), text(fill: mute, body))
  }
  else { panic("no way to print the paragraph role " + block.role) }
}

// The key of a chart: short rows that each begin with a symbol stand side by side.
#let is-key(block) = block.items.len() > 2 and block.items.all(item => item.len() > 0 and item.first().kind == "symbol")

#let list-block(block, style) = {
  let items = block.items.map(inlines)
  set par(linebreaks: "optimized") if block.look != "items"
  if block.look == "numbered" { enum(numbering: "1.", body-indent: 3mm, spacing: 3.4mm, ..items) }
  else if block.look == "bullets" { std.block(width: style.prose, list(body-indent: 2.4mm, spacing: 2.9mm, ..items)) }
  else if block.look == "plain" and is-key(block) {
    set text(size: style.table - 0.2pt, hyphenate: false)
    list(marker: none, body-indent: 0mm, std.block(grid(columns: (1fr,) * 3, column-gutter: 3mm, row-gutter: 2.2mm, ..items)))
  }
  else if block.look == "plain" { list(marker: none, body-indent: 0mm, spacing: 2.7mm, ..items) }
  else if block.look == "items" {
    set text(size: style.body - 1pt, hyphenate: false)
    set par(leading: 0.46em)
    list(marker: none, body-indent: 0mm, spacing: 2.3mm, ..items)
  }
  else { panic("no way to print the list look " + block.look) }
}

#let title-block(block, style) = {
  title(words(block.text))
  if block.subtitle != none { std.block(above: 0mm, below: 4mm, par(text(size: style.subtitle, inlines(block.subtitle)))) }
}

#let facts(block, style) = {
  let fact(item) = {
    set par(leading: 0.5em, spacing: 0.5em)
    par(small-label(item.label, style))
    par(text(size: 9.5pt, hyphenate: false, inlines(item.value)))
  }
  std.block(width: 100%, above: 3.6mm, below: 4.5mm, stroke: (top: 1.2pt + accent, bottom: 0.4pt + line-colour), inset: (y: 2.4mm),
    grid(columns: (auto,) * 4, column-gutter: (1fr,) * 3, inset: (right: 3mm), row-gutter: 3mm, ..block.items.map(fact)))
}

#let cards(block, style) = {
  let card(item) = {
    grid(columns: (7mm, 1fr), column-gutter: 2.4mm, align: horizon,
      pdf.artifact(image(item.file, height: 7mm)),
      {
        text(size: 19pt, weight: 700, number-width: "tabular", str(item.count))
        if item.previous != none {
          h(1.6mm)
          text(size: 8.5pt, fill: mute, "(" + str(item.previous) + ")")
        }
      })
    v(2.4mm, weak: true)
    text(size: 9pt, hyphenate: false, words(item.label))
  }
  grid(columns: (1fr,) * calc.min(6, block.items.len()), column-gutter: 2mm, row-gutter: 2mm, fill: tint, inset: (x: 2.6mm, y: 2.6mm), ..block.items.map(card))
  if block.note != "" { text(size: style.note, fill: mute, words(block.note)) }
}

// Titles of two lines are balanced: no single word on the second line.
#let balanced(body, room) = context {
  let natural = measure(body).width
  std.block(below: 2.8mm, width: if natural > room and natural < 1.9 * room { calc.min(room, natural * 0.62) } else { 100% }, par(leading: 0.42em, body))
}

#let goal-head(block, style) = {
  let title = {
    show heading: it => balanced(text(size: 14pt, weight: 700, hyphenate: false, it.body), 113mm)
    [#heading(level: 1, words(block.heading))#label(block.id)]
    set text(size: 8.8pt, fill: mute)
    set par(leading: 0.5em)
    block.facts.map(words).join(linebreak())
  }
  let verdict = std.block(width: 100%, fill: tint, inset: 2.6mm, grid(
    columns: (9.5mm, 1fr), column-gutter: 2.6mm, align: horizon,
    symbol(block.grade.file, none, 9.5mm),
    {
      set par(leading: 0.45em, spacing: 1.6mm)
      par(text(size: 12.5pt, weight: 700, hyphenate: false, words(block.grade.label)))
      set text(size: style.note, fill: mute)
      par(block.history.map(then => box[#words(then.period)#h(0.8mm)#symbol(then.file, then.label, 2.9mm)]).join(h(1.8mm)))
    }))
  std.block(width: 100%, stroke: (top: 1.2pt + accent), inset: (top: 2.6mm), below: 2.5mm, sticky: true,
    grid(columns: (1fr, 53mm), column-gutter: 4mm, title, verdict))
  if block.definition != none { std.block(sticky: true, below: 3.6mm, text(size: 9pt, fill: mute, style: "italic", words(block.definition))) }
}

#let basis(block, style) = std.block(
  breakable: block.divides, width: 100%, above: style.gap, below: style.gap, stroke: (left: 2pt + line-colour), inset: (left: 3.5mm, y: 0.6mm),
  {
    heading-block((look: "small", level: 2, text: block.heading), style)
    set text(size: style.body - 0.8pt, hyphenate: false)
    set par(leading: 0.52em)
    grid(columns: (auto, 1fr), column-gutter: 4mm, row-gutter: 1.9mm,
      ..block.rows.map(row => (text(weight: 600, hyphenate: false, words(row.label)), inlines(row.content))).flatten())
  })

#let letterhead(block, style) = {
  v(-12mm)
  pad(left: -style.out-left, right: -style.out-right, {
    grid(columns: (8.8mm, 1fr), column-gutter: 2.6mm, align: horizon, pdf.artifact(move(dx: -1.7mm, image(block.crest, height: 10.5mm, width: 10.5mm))), {
      set par(leading: 0.5em, spacing: 2mm)
      par(text(weight: 700, size: 12pt, words(block.municipality)))
      par(text(size: 10pt, fill: mute, words(block.unit)))
    })
    if block.officer.len() > 0 or block.facts.len() > 0 {
      v(13mm)
      grid(columns: (1fr, 66mm), column-gutter: 8mm,
        {
          set par(spacing: 2.4mm)
          if block.officer.len() > 0 { par(small-label(block.officerLabel, style)) }
          for line in block.officer { par(words(line)) }
        },
        grid(columns: (26mm, 1fr), row-gutter: 2.8mm, align: horizon,
          ..block.facts.map(item => (small-label(item.label, style), words(item.value))).flatten()))
      v(9mm)
    } else { v(7.5mm) }
  })
}

#let signatures(block, style) = std.block(breakable: false, above: 12mm, width: 100%, grid(
  columns: (1fr, 1fr), column-gutter: 10mm, row-gutter: 4mm,
  ..block.people.map(person => {
    v(25mm)
    pdf.artifact(line(length: 100%, stroke: 0.6pt + ink))
    v(-1mm)
    set par(spacing: 2mm)
    par(words(person.name))
    par(text(size: 9.5pt, fill: mute, words(person.title)))
  })))

#let section(block, style, inner) = {
  if block.fit == "flow" { inner(block.body, style) }
  else if block.fit == "together" {
    std.block(breakable: block.divides, width: 100%, above: style.small.above + 1.6mm, inner(block.body, style + (prose: 100%)))
  }
  else if block.fit == "page" {
    pagebreak(weak: true)
    // One that fits is never divided, one that almost fits is closed up, a longer one flows with its table heads repeated.
    if block.near {
      layout(room => {
        let height(style) = measure(width: room.width, inner(block.body, style)).height
        let full = height(style)
        let closed = if full > room.height and full < 1.12 * room.height {
          (0.5, 1).map(share => closer(style, share)).find(style => height(style) <= room.height)
        }
        inner(block.body, if closed == none { style } else { closed })
      })
    } else { inner(block.body, style) }
  }
  else { panic("no way to print the section fit " + block.fit) }
}

#let figure-image(chart, style) = image(chart.file, alt: chart.alt, width: calc.min(chart.width * 1mm, style.width))

#let blocks(body, style) = {
  for (index, block) in body.enumerate() {
    // Signatures never stand alone on a page: what comes before them comes along.
    let next = body.at(index + 1, default: (kind: none)).kind
    show: made => if next == "signatures" { std.block(sticky: true, width: 100%, made) } else { made }
    let kind = block.kind
    if kind == "heading" { heading-block(block, style) }
    else if kind == "paragraph" { paragraph(block, style) }
    else if kind == "list" { list-block(block, style) }
    else if kind == "facts" { facts(block, style) }
    else if kind == "cards" { cards(block, style) }
    else if kind == "table" { std.block(breakable: block.divides, width: 100%, above: 2.8mm, below: style.gap, sheet(block, style)) }
    else if kind == "bars" { bars(block, style) }
    else if kind == "goal-head" { goal-head(block, style) }
    else if kind == "basis" { basis(block, style) }
    else if kind == "letterhead" { letterhead(block, style) }
    else if kind == "signatures" { signatures(block, style) }
    else if kind == "figure" { std.block(above: style.gap - 2mm, below: style.gap - 2mm, figure-image(block.chart, style)) }
    else if kind == "columns" and block.right.len() == 0 { blocks(block.left, style) }
    else if kind == "columns" {
      let narrow = style + (prose: 100%)
      grid(columns: (style.divide, 1fr), column-gutter: 6mm, blocks(block.left, narrow + (table: style.table - 0.3pt)), blocks(block.right, narrow))
    }
    else if kind == "section" { section(block, style, blocks) }
    else if kind == "title" { title-block(block, style) }
    else if kind == "page-break" { pagebreak(weak: true) }
    else { panic("no way to print the block kind " + kind) }
  }
}
`;
