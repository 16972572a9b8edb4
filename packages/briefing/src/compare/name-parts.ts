import { stem, words } from '@daybrief/language'

/** A name cut into the person or body and the offices before it, in normalised words. */
export type NameParts = {
  core: string[]
  /** Stems of titles, and of the words that stand with them: us, defens, secretari. */
  offices: string[]
  holdsOffice: boolean
}

const OFFICE = new Set(
  `president minister secretary premier ambassador spokesman spokeswoman spokesperson general admiral colonel commander
  chief governor mayor director chairman chairwoman chairperson chair king queen prince princess senator officer analyst
  lawyer judge prosecutor envoy leader deputy major captain lieutenant professor prime vice head representative
  commissioner superintendent inspector sergeant brigadier marshal chancellor sultan counsellor counselor adviser advisor
  bishop archbishop cardinal pope imam cleric ayatollah sheikh emir economist activist executive founder lawmaker
  speaker counterpart official coordinator undersecretary attache consul
  maj gen adm lt col brig capt gov dr mr mrs ms prof sgt cpl cmdr hon amb pm`.split(/\s+/),
)

/** Words that go with an office and are no name by themselves. */
const BESIDE_OFFICE = new Set(
  `press foreign interior defense defence home national state of the for and affairs public us uk un eu former late then
  acting outgoing new senior top royal visiting his her their its our my a an`.split(/\s+/),
)

const LEADING = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my', 'of', 'and'])

/**
 * Cuts the offices off a name: everything up to its last title word. `Defence` and `Defense`, `U.S.` and `US` are one; so
 * is `United States`, for a title is often given both ways.
 */
export function splitName(name: string): NameParts {
  const parts = words(
    name
      .replace(/\bU\.S\.?/g, 'US')
      .replace(/\bU\.K\.?/g, 'UK')
      .replace(/\b(?:the )?United States\b/g, 'US'),
  )
    .map((word) => (word === 'defence' ? 'defense' : word))
    .filter((word) => word !== 's')
  let last = -1
  for (const [index, word] of parts.entries()) if (OFFICE.has(word)) last = index
  let from = last + 1
  // `secretary of defense of the us`: what hangs on a title by `of` belongs to it.
  while (last >= 0 && from < parts.length && (parts[from] === 'of' || BESIDE_OFFICE.has(parts[from] ?? '')))
    from += parts[from] === 'of' && parts[from + 1] !== 'the' ? 2 : 1
  const core = parts.slice(last >= 0 ? from : 0)
  while (core.length > 0 && LEADING.has(core[0] ?? '')) core.shift()
  const offices = parts.slice(0, last >= 0 ? from : 0).filter((word) => !LEADING.has(word) && word !== 'for')
  return { core, offices: offices.map(stem), holdsOffice: last >= 0 }
}
