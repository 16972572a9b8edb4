import { FONT_FAMILIES } from './fonts.ts'

const families = (first: string): string => [first, ...FONT_FAMILIES.others].map((name) => `"${name}"`).join(', ')

/**
 * The page in typst: a text column with a margin column beside it, as on the screen. All words come from `data`, as
 * strings; a string put into a page is text, whatever signs are in it.
 */
export const TEMPLATE = `
#let data = json(bytes(sys.inputs.briefing))
#let at = data.closesAt
#set document(
  title: data.title + ", " + data.day,
  date: datetime(year: at.year, month: at.month, day: at.day, hour: at.hour, minute: at.minute, second: at.second),
)

#let soft = rgb("#55524b")
#let accent = rgb("#8c1d18")
#let blue = rgb("#1c4e80")
#let hairline = rgb("#cfc9bb")
#let warning = rgb("#8a4500")
#let serif = (${families(FONT_FAMILIES.text)})
#let sans = (${families(FONT_FAMILIES.label)})
#let margin-width = 35mm
#let gap = 6mm

#set page(
  paper: sys.inputs.paper,
  margin: (x: 19mm, top: 17mm, bottom: 19mm),
  footer: context text(font: sans, size: 7.2pt, fill: soft)[
    #data.title, #data.day #h(1fr) #counter(page).display("1 / 1", both: true)
  ],
)
#set text(font: serif, size: 9.4pt, lang: "en", fallback: false, hyphenate: false, number-type: "lining", number-width: "tabular")
#set par(leading: 0.62em, spacing: 0.95em, justify: false)
#show link: set text(fill: blue)

#let small(body, ..style) = text(font: sans, size: 7.4pt, ..style, body)
#let words(it) = if it.lang == none { it.text } else { text(lang: it.lang, it.text) }
// A paragraph takes its direction from its language; only then do Arabic lines begin on the right.
#let paragraph(it, body) = if it.lang == none { par(body) } else { text(lang: it.lang, align(start, par(body))) }
#let mark(cited) = text(font: sans, size: 0.76em, weight: "regular", dir: ltr, {
  "["
  cited.map(c => link(label("article-" + str(c.article)), c.label)).join("+")
  "]"
})
#let with-marks(it) = {
  words(it)
  if it.cited.len() > 0 { sym.space.nobreak; mark(it.cited) }
}
#let rule(weight) = line(length: 100%, stroke: weight)
#let beside(left, body) = grid(columns: (margin-width, 1fr), column-gutter: gap, left, body)

// Scripts with signs above and below their letters need the lines of a headline further apart.
#let tall = ("my", "km", "lo", "th", "hi", "ar")

#show heading.where(level: 1): it => block(above: 7mm, below: 4mm, sticky: true, {
  rule(1pt)
  v(-0.6mm)
  text(font: sans, size: 10.4pt, weight: "bold", it.body)
})
#show heading.where(level: 2): it => block(above: 0mm, below: 3mm, width: 100%, sticky: true, text(size: 12.6pt, weight: "bold", context par(leading: if text.lang in tall { 0.8em } else { 0.45em }, it.body)))
#show heading.where(level: 3): it => block(above: 3.6mm, below: 1.8mm, sticky: true, text(font: sans, size: 8pt, weight: "bold", it.body))

#let point(it, size) = {
  if it.rephrased == none { paragraph(it, text(size: size, with-marks(it))) } else {
    paragraph(it.rephrased, text(size: size, {
      with-marks(it.rephrased)
      [ ]
      box(stroke: 0.4pt + soft, radius: 1pt, inset: (x: 2pt), outset: (y: 1.5pt), small(fill: soft)[Words of #it.rephrased.model])
    }))
    block(inset: (left: 3mm), stroke: (left: 0.8pt + hairline), paragraph(it, text(size: 8.6pt, with-marks(it))))
  }
}
// The dash stands where the lines begin, on the right of Arabic.
#let dashed(it, body) = {
  let line = grid(columns: (4mm, 1fr), text(fill: soft)[–], paragraph(it, body))
  if it.lang == none { line } else { text(lang: it.lang, line) }
}
#let statements(them) = for it in them { dashed(it, with-marks(it)) }
#let part(it) = if it.sentences.len() > 0 {
  heading(level: 3, it.heading)
  statements(it.sentences)
}
#let panel(color, body) = block(width: 100%, above: 4mm, inset: (x: 3mm, y: 2mm), stroke: (left: 1.4pt + color), fill: luma(97%), body)

#let fact-words(fact) = {
  if fact.label != none { text(fill: soft, lang: "en", fact.label); [ ] }
  with-marks(fact)
}
#let story(it) = block(above: 5mm, below: 5mm, beside(
  {
    text(size: 13pt, weight: "bold", fill: accent, number-width: "proportional", str(it.number))
    if it.novelty != none {
      h(2mm)
      box(stroke: 0.5pt + accent, radius: 1pt, inset: (x: 2pt), outset: (y: 1.5pt), small(fill: accent, weight: "bold", it.novelty))
    }
    set text(font: sans, size: 7.4pt)
    set par(leading: 0.5em, spacing: 0.75em)
    if not it.listed { for fact in it.facts { paragraph(fact, fact-words(fact)) } }
  },
  {
    let headline = heading(level: 2, { set align(start); words(it.headline); sym.space.nobreak; text(size: 9pt, mark(it.headline.cited)) })
    if it.headline.lang == none { headline } else { text(lang: it.headline.lang, headline) }
    if it.listed { par(small(it.facts.map(fact-words).join(" · "))) }
    for one in it.summary { point(one, 10pt) }
    for one in it.before { part(one) }
    if it.differences.len() > 0 {
      heading(level: 3, data.headings.differences)
      for difference in it.differences {
        block(sticky: true, above: 3mm, below: 2mm, { rule(0.4pt + hairline); v(-0.8mm); text(weight: "bold", size: 9pt, words(difference.question)) })
        for side in difference.sides {
          grid(
            columns: (1fr, 29mm), column-gutter: 4mm,
            paragraph(side, { side.left; text(weight: "bold", side.cue); side.right }),
            small({ words(side.publisher); linebreak(); text(fill: soft, side.day); [ ]; mark(side.cited) }),
          )
        }
      }
    }
    for one in it.after { part(one) }
    if it.cautions.len() > 0 {
      panel(warning, {
        block(sticky: true, text(font: sans, size: 8pt, weight: "bold", fill: warning, data.headings.cautions))
        for caution in it.cautions { par({ small(weight: "bold", caution.label + ". "); words(caution); for quote in caution.quotes { [ ]; with-marks(quote) } }) }
      })
    }
    if it.opinions.len() > 0 {
      panel(soft, {
        block(sticky: true, text(font: sans, size: 8pt, weight: "bold", data.headings.opinions))
        for opinion in it.opinions {
          par(small({ words(opinion.author); if opinion.marker != none { [: ]; words(opinion.marker) } }))
          statements(opinion.sentences)
        }
      })
    }
  },
))

#rule(2.4pt)
#v(-1mm)
#if data.region != none { text(font: sans, size: 8.4pt, weight: "bold", fill: accent, data.region); linebreak() }
#grid(
  columns: (1fr, auto), align: (left + bottom, right + bottom),
  text(size: 21pt, weight: "bold", par(leading: 0.35em, { show regex("\\w+(-\\w+)+"): box; data.title })),
  text(font: sans, size: 9pt, weight: "bold", data.day),
)
#rule(0.5pt)
#grid(
  columns: (1fr, 1fr, 1fr), row-gutter: 2.4mm, column-gutter: 5mm,
  ..data.facts.map(fact => small({ text(fill: soft, fact.label); linebreak(); text(weight: "bold", size: 8.2pt, words(fact)) })),
)
#rule(0.5pt)
#if data.nothing != none { v(6mm); text(size: 13pt, data.nothing) }

#if data.keyPoints.len() > 0 {
  heading(level: 1, data.headings.keyPoints)
  for it in data.keyPoints {
    beside(
      align(right, text(font: sans, weight: "bold", fill: blue, if it.number == none { "" } else { str(it.number) })),
      point(it, 9.8pt),
    )
    v(0.8mm)
  }
}

#if data.groups.len() > 0 {
  heading(level: 1, data.headings.map)
  beside([], {
    if data.map != none {
      block(width: 100%, stroke: 0.4pt + hairline, clip: true, {
        image(bytes(data.map.picture), format: "svg", width: 100%, alt: data.map.described)
        for it in data.map.labels {
          place(top + left, dx: it.x * 1%, dy: it.y * 1%, place(center + bottom, text(
            font: sans, size: 7.6pt, weight: "bold", stroke: 1.6pt + white, top-edge: "cap-height", bottom-edge: "baseline", words(it))))
          place(top + left, dx: it.x * 1%, dy: it.y * 1%, place(center + bottom, text(
            font: sans, size: 7.6pt, weight: "bold", top-edge: "cap-height", bottom-edge: "baseline", words(it))))
        }
      })
      par(small(fill: soft)[Darker: more stories. Borders by Natural Earth; no position is taken on any.])
    }
    for group in data.groups {
      par(text(font: sans, size: 7.8pt, {
        text(fill: soft, group.label + ": ")
        group.names.map(name => { words(name); " " + name.stories.map(str).join(", ") }).join("; ")
      }))
    }
  })
}

#for chapter in data.chapters {
  heading(level: 1, chapter.heading)
  for (place, it) in chapter.stories.enumerate() {
    if place > 0 { rule(0.4pt + hairline) }
    story(it)
  }
}

#if data.ahead.len() > 0 {
  heading(level: 1, data.headings.ahead)
  for it in data.ahead { beside(text(font: sans, size: 8pt, weight: "bold", it.when), paragraph(it, with-marks(it))) }
}
#if data.quiet.len() > 0 {
  heading(level: 1, data.headings.quiet)
  beside([], for it in data.quiet { dashed(it, words(it)) })
}

#heading(level: 1, data.headings.appendix)
#set text(size: 8.2pt)
#let ledger(columns, head, rows) = table(
  columns: columns, inset: (x: 0pt, y: 1.5mm), column-gutter: 4mm, align: left + top,
  stroke: (x, y) => if y > 0 { (top: 0.4pt + hairline) },
  table.header(..head.map(it => small(fill: soft, it))),
  ..rows.flatten(),
)
#if data.articles.len() > 0 {
  heading(level: 3, data.headings.articles)
  ledger((6mm, 1fr, 18mm, 46mm), ("No.", "Article", "Use", "Reason"), data.articles.map(it => (
    [#box(str(it.number))#label("article-" + str(it.number))],
    {
      paragraph(it.headline, words(it.headline))
      par(small(fill: soft, it.facts.map(words).join(" · ")))
    },
    small(weight: "bold", it.use),
    {
      par(small(words(it.reason)))
      for change in it.changes { par(small(fill: soft, words(change))) }
    },
  )))
}
#if data.files.len() > 0 {
  heading(level: 3, data.headings.files)
  ledger((1fr, 14mm, 18mm, 60mm), ("File", "Articles", "Status", "Reason"), data.files.map(it => (
    small(words(it.name)), small(str(it.articles)), small(weight: "bold", it.status), small(words(it.reason)),
  )))
}
#if data.record.len() > 0 {
  heading(level: 3, data.headings.record)
  for it in data.record { grid(columns: (4mm, 1fr), small(fill: soft)[–], paragraph(it, small(words(it)))) }
}
#heading(level: 3, data.headings.manifest)
#grid(
  columns: (margin-width, 1fr), column-gutter: gap, row-gutter: 1.6mm,
  ..data.manifest.map(it => (small(fill: soft, it.label), small(words(it)))).flatten(),
)
#v(4mm)
#rule(1pt)
#text(font: sans, size: 8.4pt, weight: "bold", data.foot)
`
