import type { Article, Evidence, Subjects } from '@daybrief/schema'

/** Marks at the head of a report that say what it is. */
const MARKED: readonly [Subjects['kind']['value'], RegExp][] = [
  ['correction', /^\s*(?:correction|corrected|clarification|erratum)\b\s*[:\-–—(]|^\s*corrects?\b.{0,40}\bstory\b/i],
  [
    'opinion',
    /^\s*(?:opinion|op-ed|commentary|comment|editorial|analysis|viewpoint|column|letter)\b\s*[:|\-–—]|\|\s*(?:opinion|commentary|editorial)\s*$/i,
  ],
  ['interview', /^\s*(?:interview|exclusive interview|q\s*&\s*a|q and a)\b\s*(?:[:|\-–—]|with\b)|\bq\s*&\s*a\s*$/i],
  [
    'read-out',
    /^\s*(?:read-?out\b|press release\b|joint (?:press )?(?:statement|communiqu[eé])\s*(?:[:\-–—]|of\b|by\b|between\b|on\b|$))/i,
  ],
]

/** Notes on an author that come under a signed piece: whose views they are, or what the author thinks for a living. */
const VIEWS =
  /\b(?:views?|opinions?)\b.{0,80}\b(?:own|author|writer|reflect|represent|personal)|\b(?:own|author['’]s|personal) (?:views?|opinions?)\b/i
const THINKER =
  /\bis (?:a|an|the)\b.{0,60}\b(?:analyst|professor|lecturer|fellow|researcher|scholar|columnist|commentator|academic|economist|student|author)\b/i
/** Notes on who reported: news desks sign reports too. */
const REPORTERS =
  /\b(?:reporting by|contributed|reported from|edited by|editing by|is a (?:reporter|correspondent|journalist))\b/i

/** First person outside of quotations, and words that tell others what to do. */
const FIRST_PERSON = /\b(?:I|my|we|our)\b|\bin my (?:view|opinion)\b/g
const URGING = /\b(?:should|must|ought to|need to|needs to)\b/g
const QUOTED = /[“"][^”"]*[”"]|‘[^’]*’/g
/** First-person and urging words from which a question in the headline is the author's own. Reports stay below. */
const LEAST_FIRST_PERSON = 2
const LEAST_SIGNALS = 5

/** Paragraphs that open with a question or answer mark, from which a text is an interview. */
const TURN = /^(?:Q|A|Question|Answer)\s*[:.]\s/
const LEAST_TURNS = 4

/** What sort of text an article is, and the line that gave it away. Without a sign it is a report. */
export function kindOf(article: Article): Subjects['kind'] {
  return markedKind(article) ?? signedOpinion(article) ?? interview(article) ?? askingOpinion(article) ?? REPORT
}

const REPORT: Subjects['kind'] = { value: 'report', evidence: [] }

function markedKind({ headline, boilerplate, paragraphs }: Article): Subjects['kind'] | null {
  const kickers = boilerplate.filter(({ kind }) => kind === 'kicker' || kind === 'header')
  const opening = paragraphs.slice(0, 1)
  for (const { range, text } of [...kickers, ...(headline?.evidence ?? []), ...opening]) {
    const line = kickers.some((kicker) => kicker.range === range) ? `${text}:` : text
    for (const [value, mark] of MARKED) if (mark.test(line)) return { value, evidence: [{ range, text }] }
  }
  return null
}

/** An author's note is no part of the text, but it is the surest sign that the text is an opinion. */
function signedOpinion({ boilerplate }: Article): Subjects['kind'] | null {
  const note = boilerplate.find(
    ({ kind, text }) => kind === 'author-note' && !REPORTERS.test(text) && (VIEWS.test(text) || THINKER.test(text)),
  )
  return note ? { value: 'opinion', evidence: [{ range: note.range, text: note.text }] } : null
}

function interview({ paragraphs }: Article): Subjects['kind'] | null {
  const turns = paragraphs.filter(({ text }) => TURN.test(text))
  if (turns.length < LEAST_TURNS) return null
  return { value: 'interview', evidence: turns.slice(0, 2).map(({ range, text }) => ({ range, text })) }
}

function askingOpinion({ headline, paragraphs }: Article): Subjects['kind'] | null {
  const question = headline?.evidence.find(({ text }) => /[?？]\s*$/.test(text))
  if (!question) return null
  let firstPerson = 0
  let urging = 0
  let sign: Evidence | null = null
  for (const { range, text } of paragraphs) {
    const spoken = text.replaceAll(QUOTED, (quotation) => ' '.repeat(quotation.length))
    const first = [...spoken.matchAll(FIRST_PERSON)]
    firstPerson += first.length
    urging += [...spoken.matchAll(URGING)].length
    const word = first[0]
    if (word && !sign) {
      const start = range.start + word.index
      sign = { range: { start, end: start + word[0].length }, text: word[0] }
    }
  }
  if (!sign || firstPerson < LEAST_FIRST_PERSON || firstPerson + urging < LEAST_SIGNALS) return null
  return { value: 'opinion', evidence: [question, sign] }
}
