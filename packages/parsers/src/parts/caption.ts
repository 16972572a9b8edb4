import { wordsOf } from '../text/shape.ts'

/** Captions are short: the longest of 60 read had 41 words (methods.md, section 1, sets 45). */
const MOST_WORDS = 45

/** Marks that only captions carry. */
const CERTAIN = [
  /^(?:file )?(?:photos?|pictures?|image|caption|foto|ảnh)\s*(?:by|credit|courtesy)?\s*[:/|]/i,
  /\b(?:file photo|file picture|handout (?:photo|picture|image)|photo supplied|photo courtesy|screengrab|screenshot)\b/i,
  /\bin this (?:undated |handout |file |aerial |screen ?grab |\w+ \d{1,2},? \d{4},? )*(?:photo|picture|image|photograph|still)\b/i,
  /\bin this (?:undated |file )?handout\b/i,
  /^pictured (?:is|are|from|above|left|right)\b/i,
]

/** `(AKP)`, `( AKP)`, `(Photo: Sok Dara)`, `(AP Photo/Name)`, `AFP/Name`, `Photo: AFP` at the end. */
const CREDIT =
  /(?:\(\s*(?:[^()]*\b[Pp]hoto(?:graph)?s?\b[^()]*|\p{Lu}[\p{Lu}\p{N}.& -]{1,20}|\p{Lu}[\p{L}.’' -]{1,30}\/[^()]{2,40})\s*\)|\b(?:AFP|AP|REUTERS|Reuters|EPA|Xinhua|Getty Images)\/[\p{L} .-]{3,40}|\b[Pp]hotos?(?: by|:) ?[\p{L} ./-]{2,40})\s*\.?$/u
/** Who stands where. */
const POSITION =
  /\((?:R|L|C|right|left|cent(?:er|re)|(?:top|bottom|front|back)(?: row)?|\d?(?:st|nd|rd|th)? ?(?:from )?(?:R|L))\)|, (?:left|right|cent(?:er|re))[,.]|\b(?:at|from|second|third|far) (?:left|right|cent(?:er|re))\b/
/** What people do in pictures, in the present tense; reports are told in the past. */
const POSE =
  /\b(?:shakes? hands|poses?|gestures?|waves?|looks? on|speaks?|addresses|attends?|greets?|meets?|walks?|stands?|sits?|arrives?|delivers?|holds?|inspects?|cuts?|receives?|chairs?|presides?|(?:is|are) (?:seen|pictured|shown))\b/
const DAY_NAMED =
  /\b(?:on|in) (?:\p{Lu}\p{Ll}+,? )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:,? \d{4})?\b/u
const PAST_REPORTING = /\b(?:said|told|added|announced|according to)\b/

/** Two of these speak for a caption; one alone also stands in reports. */
const ENOUGH = 2

/** Whether a line is the caption of a picture. */
export function isCaption(line: string): boolean {
  if (line.length > MOST_WORDS * 12 || wordsOf(line).length > MOST_WORDS) return false
  if (CERTAIN.some((mark) => mark.test(line))) return true
  if (PAST_REPORTING.test(line)) return false
  const credited = CREDIT.test(line)
  const signs = [credited, POSITION.test(line), POSE.test(line), DAY_NAMED.test(line)]
  return (credited || signs[1] === true) && signs.filter(Boolean).length >= ENOUGH
}
