import { stem, terms } from '@daybrief/language'
import { once } from '../once.ts'

/**
 * Words that reports on one event use for one another: what one agency calls a contract is an agreement to the next. Words
 * on which reports may differ (agreed and asked, killed and hurt) are never of one group.
 */
const INTERCHANGEABLE = `
  bus coach minibus
  car vehicle automobile
  lorry truck
  ship vessel boat
  plane aircraft airplane airliner jet jetliner warplane aeroplane
  road highway motorway expressway
  gorge ravine
  house home dwelling
  building tower
  crash accident collision
  explosion blast detonation
  fire blaze inferno
  storm cyclone typhoon hurricane
  quake earthquake tremor
  flood flooding floodwater
  landslide mudslide
  dead fatality
  gunman gunmen attacker assailant
  rebel insurgent guerrilla
  soldier troop serviceman servicemen
  army military
  police policeman policemen
  lawmaker legislator parliamentarian
  parliament parliamentary legislature
  election poll vote electoral voter
  talks negotiation
  deal contract agreement accord pact treaty
  border frontier
  chief head
  wage salary pay
  firm company
  doctor physician
  pupil schoolchild schoolchildren
  truce ceasefire armistice
  exercise drill
  arms weapon weaponry
  ban prohibition
  begin start commence
  aid assistance relief
  rally demonstration protest
  raise lift increase
  cut reduce lower
`

const groups = once(() => {
  const found = new Map<string, string>()
  for (const line of INTERCHANGEABLE.trim().split('\n')) {
    const [first = '', ...others] = line.trim().split(' ').map(stem)
    for (const other of [first, ...others]) found.set(other, first)
  }
  return found
})

/** One term for the words of a group; any other term is its own. */
export const conceptOf = (term: string): string => groups().get(term) ?? term

/** The content words of a text, words of one group as one. */
export const conceptsIn = (text: string): string[] => terms(text).map(conceptOf)
