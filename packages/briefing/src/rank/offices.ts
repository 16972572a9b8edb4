/** An office, and how much it matters to a security desk that its holder acts. */
export type Office = { pattern: RegExp; weight: number }

const office = (weight: number, ...patterns: string[]): Office => ({
  pattern: new RegExp(patterns.join('|'), 'giu'),
  weight,
})

/** A body whose president heads no state. */
const BODY =
  'senate|(?:national )?assembly|parliament|house|chamber|party|congress|council|committee|commission|court|bank|university|association|federation|company|board|bureau'

/**
 * Offices by weight: who decides on war and peace first (methods, section 7: heads of state, of government and of defence
 * 0.8 to 1). Of two that begin at one place the first in the list counts.
 */
export const OFFICES: readonly Office[] = [
  office(
    0.6,
    String.raw`\b(?:senate|assembly|house|parliament(?:ary)?) (?:president|speaker)\b`,
    String.raw`\b(?:president|chair\p{L}*|speaker) of (?:the )?(?:\p{L}+ ){0,2}?(?:${BODY})\b`,
    String.raw`\bhouse speaker\b|\bvice[- ]president\b`,
  ),
  office(
    0.4,
    String.raw`\b(?:under[- ]?secretar(?:y|ies)(?: of state)?|deputy (?:minister|secretary|governor|chief)|vice[- ]minister|chargé d['’]affaires)\b`,
    String.raw`\bsecretar(?:y|ies) of state (?:of|at|for|in) (?:the )?(?:ministry|\p{Lu})`,
  ),
  office(
    0.8,
    String.raw`\bdeputy (?:prime minister|premier)\b`,
    String.raw`\b(?:foreign|interior|home) (?:minister|secretary|ministry)\b`,
    String.raw`\bminister (?:of|for) (?:the )?(?:interior|foreign affairs|home affairs)\b|\bsecretary of state\b`,
  ),
  office(
    0.9,
    String.raw`\b(?:defen[cs]e (?:minister|secretary|chief)|minister (?:of|for) (?:national )?defen[cs]e|secretary of defen[cs]e|commander[- ]in[- ]chief)\b`,
    'bộ trưởng quốc phòng|menteri pertahanan|国防部长|國防部長|防衛大臣|防衛相|국방장관|국방부 장관|รัฐมนตรีกลาโหม|រដ្ឋមន្ត្រីការពារជាតិ',
  ),
  office(
    1,
    String.raw`\b(?:president|prime minister|premier|king|emperor|sultan|chancellor|head of state|junta)\b`,
    String.raw`\b(?:premier ministre|presidente|perdana menteri|presiden|pangulo|thủ tướng|chủ tịch nước)\b`,
    'នាយករដ្ឋមន្ត្រី|ព្រះមហាក្សត្រ|นายกรัฐมนตรี|ဝန်ကြီးချုပ်|ນາຍົກລັດຖະມົນຕີ|总理|總理|总统|總統|国家主席|國家主席|首相|大統領|대통령|국무총리',
  ),
  office(
    0.5,
    String.raw`\b(?:minister|ambassador|admiral|governor|police chief|secretary[- ]general)\b`,
    String.raw`(?<!\b(?:attorney|director|consul|inspector|surgeon|in|secretary)[- ])\bgeneral\b(?! (?:election|assembly|public|strike|manager|department|staff|hospital|meeting|population|secretariat))`,
  ),
  office(
    0.3,
    String.raw`\b(?:ministry|army|navy|air force|armed forces|police|parliament|court|rebels|militia|insurgents)\b`,
  ),
]
