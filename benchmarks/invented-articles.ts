const PLACES = [
  'Battambang',
  'Kratie',
  'Da Nang',
  'Chiang Rai',
  'Davao',
  'Pakse',
  'Mandalay',
  'Medan',
  'Johor Bahru',
  'Luang Prabang',
]
const ACTORS = [
  'border police',
  'the defence ministry',
  'a fishing union',
  'the provincial council',
  'the navy',
  'customs officers',
]
const ACTS = [
  'opened an inquiry into',
  'stopped',
  'signed an agreement on',
  'denied reports of',
  'asked for help with',
  'suspended',
]
const MATTERS = [
  'a smuggling case',
  'joint patrols',
  'a new checkpoint',
  'a ferry accident',
  'a cyber attack',
  'mine clearance',
  'a protest march',
]

/**
 * Invented reports for benchmarks, the same for the same number: one file each, a quarter of them on an event that others
 * tell too.
 */
export function inventedArticles(count: number): { name: string; text: string }[] {
  let state = 1
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return things[state % things.length] as Thing
  }
  return Array.from({ length: count }, (_, index) => {
    const place = index % 4 === 0 ? (PLACES[(index >> 4) % PLACES.length] as string) : pick(PLACES)
    const matter = index % 4 === 0 ? (MATTERS[(index >> 4) % MATTERS.length] as string) : pick(MATTERS)
    const day = 1 + (index % 14)
    const sentences = Array.from(
      { length: 12 },
      (_, at) =>
        `In ${pick(PLACES)}, ${pick(ACTORS)} ${pick(ACTS)} ${at % 3 === 0 ? matter : pick(MATTERS)}, and ${2 + (state % 90)} people were questioned.`,
    )
    const lead = `${place.toUpperCase()}, March ${day}, 2025 (Mekong Courier) – The authorities in ${place} ${pick(ACTS)} ${matter} on Monday, ${pick(ACTORS)} said.`
    const body = [lead, ...Array.from({ length: 4 }, (_, at) => sentences.slice(at * 3, at * 3 + 3).join(' '))]
    return {
      name: `${String(index).padStart(6, '0')}.txt`,
      text: `Authorities in ${place} act over ${matter} in case ${index}\n\n${body.join('\n\n')}\n`,
    }
  })
}
