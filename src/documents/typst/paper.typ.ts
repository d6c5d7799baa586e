/** Typst source: the paper itself: metadata, page, running head and foot. */
export const paperSource = String.raw`
#import "/text.typ": *
#import "/block.typ": blocks

#let page-number(labels) = context [#labels.page #counter(page).display() #labels.of #counter(page).final().first()]
#let furniture(style, body) = {
  set text(size: style.note, fill: mute)
  pad(left: -style.out-left, right: -style.out-right, body)
}

#let report-page(d, style) = (
  margin: (x: 20mm, top: 25mm, bottom: 20mm), header-ascent: 7mm, footer-descent: 7mm,
  header: context if counter(page).get().first() > 1 {
    furniture(style, block(width: 100%, stroke: (bottom: 0.4pt + line-colour), inset: (bottom: 1.6mm))[#words(d.runningHead.left) #h(1fr) #words(d.runningHead.right)])
  },
  footer: furniture(style)[#words(d.foot) #h(1fr) #page-number(d.labels)],
)
#let memo-page(d, style) = (
  margin: (left: 40mm, right: 30mm, top: 27mm, bottom: 30mm), header-ascent: 9mm, footer-descent: 8mm,
  header: furniture(style, context [
    #if counter(page).get().first() > 1 [#words(d.runningHead.left) · #words(d.runningHead.right)] #h(1fr) #page-number(d.labels)]),
  footer: context if counter(page).get().first() == 1 and d.foot != "" {
    furniture(style, block(width: 100%, stroke: (top: 0.6pt + accent), inset: (top: 2mm), words(d.foot)))
  },
)

#let d = json("/document.json")
#let style = styles.at(d.kind)
#set document(title: d.title, author: d.author, keywords: d.keywords,
  date: if d.date == none { none } else { datetime(year: d.date.at(0), month: d.date.at(1), day: d.date.at(2)) })
#set text(font: "Source Sans 3", lang: d.language, region: "SE", size: style.body, fill: ink, hyphenate: true,
  costs: (hyphenation: 500%, runt: 800%, widow: 400%, orphan: 400%), fallback: false)
// Looking a whole paragraph ahead for its breaks takes a quarter of the time of a paper, so only prose is set so.
#set par(leading: style.leading, spacing: style.spacing, linebreaks: "simple")
#set page(paper: "a4", ..if d.kind == "report" { report-page(d, style) } else { memo-page(d, style) })
#show link: set text(fill: ink)
#show strong: set text(weight: 600)
#show title: set text(size: style.title, weight: 700, hyphenate: false)
#show title: set par(leading: 0.38em)
#show title: set block(above: 0mm, below: if d.kind == "report" { 3mm } else { 6mm })
#blocks(d.body, style)
`;
