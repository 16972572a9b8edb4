import type { BoilerplateKind } from '@daybrief/schema'

/** Longest widget line seen on news pages: newsletter and copyright lines. */
const MOST_CHARACTERS = 160

const COUNT =
  /^(?:[\d.,]+\s*[KkMm]?\+?\s*(?:views?|shares?|comments?|likes?|reads?|min(?:ute)?s? read|lượt xem|vues?)|(?:views?|shares?|comments?|likes?)\s*:?\s*[\d.,]+\s*[KkMm]?)$/i
const CONTROL =
  /^(?:share(?: (?:this|on|via|with|article|story)\b.*)?|tweet|pin it|print(?: this)?(?: page| article)?|e-?mail(?: this)?|copy link|save|bookmark|listen(?: to (?:this )?(?:article|story))?|facebook|twitter|x|telegram|whatsapp|messenger|linkedin|instagram|youtube|advertise?ment|advertising|sponsored(?: content)?|promoted|(?:leave|post|add|write) (?:a |your )?(?:comment|reply)|comments?(?: \(\d+\))?|no comments?(?: yet)?|loading\.*|back to top|skip to (?:main )?content|home|menu|search|log ?in|sign in|register|next(?: article| story| post)?|previous(?: article| story| post)?|load more|show more|see more|view all|read full (?:story|article)|continue reading|read more|click here.{0,60}|subscribe.{0,100}|sign up (?:for|to).{0,100}|follow us.{0,80}|join (?:us|our) .{0,80}|download (?:our|the) .{0,60}|support (?:our|independent) .{0,80}|donate(?: now)?|(?:most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?like|more (?:from|on|in) .{0,60}|related (?:articles?|stor(?:y|ies)|news|posts?|topics?|content)|also in .{0,40}|latest news|top stories|editor['’]s picks?))[\s:.!»›→>]*$/i
const TAGS = /^(?:tags?|keywords?|topics?|filed under|category|categories|posted in)\s*:\s*\S.{0,140}$/i
const RIGHTS = /^(?:©|\(c\)|copyright\b).{0,150}$|^all rights reserved\.?$/i
const CREDIT =
  /^\(?(?:(?:additional )?(?:reporting|writing|editing|translated|compiled|edited|photographs?|photos?) by|(?:edited|translated) from)\b.{2,140}$|^\((?:with (?:inputs?|files?|agencies)|source).{0,60}\)$/i
const RELATED =
  /^(?:read(?: more| also| next)?|also read|see also|see more|related|more|watch|don['’]t miss|baca juga|xem thêm|lire aussi|lea también)\s*(?::|»|>|›|\|)\s*\S.{5,150}$/i

/** What a line that belongs to the page and not to the report is, or null. */
export function widgetKind(line: string): BoilerplateKind | null {
  if (line.length > MOST_CHARACTERS) return null
  if (COUNT.test(line) || CONTROL.test(line) || TAGS.test(line)) return 'widget'
  if (RELATED.test(line)) return 'related-headline'
  if (RIGHTS.test(line) || CREDIT.test(line)) return 'credit'
  return null
}
