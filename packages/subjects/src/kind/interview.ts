import type { Article, Evidence, Paragraph } from '@daybrief/schema'

/** Marks of questions and of answers at the head of a paragraph. */
const QUESTION =
  /^(?:Q|Question|Pregunta|P|Tanya|Soalan|Hỏi|Tanong|ถาม|សួរ|ຖາມ|မေး|问|問|질문|문)(?:\s*\d+)?\s*[:：.．]\s*\S/u
const ANSWER =
  /^(?:A|Answer|Réponse|Respuesta|R|Jawab|Jawapan|Trả lời|Đáp|Sagot|ตอบ|ឆ្លើយ|ຕອບ|ဖြေ|答|답변|답)(?:\s*\d+)?\s*[:：.．]\s*\S/u
/** Two questions and their answers; one may be a riddle, or a quotation. */
const LEAST_PAIRS = 2

/** What an interview says of itself. */
const INTRODUCED =
  /\b(?:interview|conversation)\b.{0,80}\b(?:edited|condensed|shortened)\b.{0,20}\b(?:for|and)\b|\b(?:edited )?(?:excerpts|transcript) (?:of|from) (?:the|an?|our|his|her) (?:\w+ )?interview\b/iu

/** A speaker's name before a turn; a label of a few words, not a clause. */
const SPEAKER = /^(?<name>\p{L}[\p{L}\p{M}.’'& -]{0,38}?)\s*[:：]\s+\S/u
/** Turns of the two who speak most, and their share of all paragraphs, from which a text is their talk. */
const LEAST_TURNS = 6
const LEAST_SHARE = 0.6
/** Of an interviewer's turns, those that ask. */
const LEAST_ASKING = 0.6

/** The turns that show an interview: questions and answers under marks or names, or a text that says that it is one. */
export function interview({ paragraphs }: Article): Evidence[] | null {
  return marked(paragraphs) ?? spoken(paragraphs)
}

function marked(paragraphs: readonly Paragraph[]): Evidence[] | null {
  const questions = paragraphs.filter(({ text }) => QUESTION.test(text))
  const answers = paragraphs.filter(({ text }) => ANSWER.test(text))
  const [question, answer] = [questions[0], answers[0]]
  if (!question || !answer || Math.min(questions.length, answers.length) < LEAST_PAIRS) return null
  return [question, answer].map(shown)
}

function spoken(paragraphs: readonly Paragraph[]): Evidence[] | null {
  const turns = new Map<string, Paragraph[]>()
  for (const paragraph of paragraphs) {
    const name = SPEAKER.exec(paragraph.text)?.groups?.name
    if (name === undefined) continue
    const before = turns.get(name)
    if (before) before.push(paragraph)
    else turns.set(name, [paragraph])
  }
  const [most, second] = [...turns.values()].sort((a, b) => b.length - a.length)
  if (!most || !second) return null
  const introduced = paragraphs.find(({ text }) => INTRODUCED.test(text))
  const both = [...most, ...second]
  if (both.length < (introduced ? LEAST_TURNS / 2 : LEAST_TURNS)) return null
  if (both.length < LEAST_SHARE * paragraphs.length) return null
  const asks = [most, second].some((own) => own.filter(isQuestion).length >= LEAST_ASKING * own.length)
  return asks ? [introduced, most[0], second[0]].filter((one) => one !== undefined).map(shown) : null
}

const isQuestion = ({ text }: Paragraph) => /[?？]["”’]?\s*$/u.test(text)

const shown = ({ range, text }: Paragraph): Evidence => ({ range, text })
