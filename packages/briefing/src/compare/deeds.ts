import { stem } from '@daybrief/language'

/** Irregular past forms that news uses, with their verb. */
export const PAST: Record<string, string> = {
  met: 'meet',
  held: 'hold',
  left: 'leave',
  began: 'begin',
  begun: 'begin',
  went: 'go',
  gone: 'go',
  came: 'come',
  sent: 'send',
  struck: 'strike',
  shot: 'shoot',
  sold: 'sell',
  bought: 'buy',
  built: 'build',
  broke: 'break',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  spoke: 'speak',
  spoken: 'speak',
  flew: 'fly',
  flown: 'fly',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  won: 'win',
  lost: 'lose',
  paid: 'pay',
  brought: 'bring',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  swore: 'swear',
  sworn: 'swear',
  sank: 'sink',
  sunk: 'sink',
  fought: 'fight',
  drew: 'draw',
  drawn: 'draw',
  chose: 'choose',
  chosen: 'choose',
  led: 'lead',
  laid: 'lay',
  made: 'make',
  shut: 'shut',
  cut: 'cut',
  put: 'put',
  set: 'set',
  hit: 'hit',
}

/** Verbs of one deed. */
const DEEDS: string[][] = [
  ['meet', 'talk', 'discuss', 'speak', 'confer', 'negotiate'],
  ['kill', 'die', 'murder', 'perish', 'drown'],
  ['explode', 'erupt', 'blast'],
  ['arrive', 'land', 'come', 'reach'],
  ['leave', 'depart', 'fly'],
  ['start', 'begin', 'launch', 'open', 'commence', 'kick'],
  ['end', 'close', 'finish', 'conclude'],
  ['resume', 'restart', 'reopen'],
  ['attack', 'strike', 'hit', 'bomb', 'shell'],
  ['deploy', 'send', 'dispatch'],
  ['release', 'free'],
  ['buy', 'purchase', 'acquire'],
  ['resign', 'step', 'quit'],
  ['arrest', 'detain'],
  ['kidnap', 'abduct', 'seize'],
  ['sign', 'ink'],
  ['execute', 'hang'],
  ['deliver', 'hand', 'transfer'],
]

/** What lasts is ahead and done at once: an obligation, a stay. */
export const STATES = new Set(
  ['require', 'need', 'remain', 'stay', 'continue', 'include', 'involve', 'expect'].map(stem),
)

/** One name for the verbs of one deed: the stem of the first of them, or the verb's own. */
export function deedOf(verb: string): string {
  const base = stem(verb)
  const group = DEEDS.find((one) => one.some((word) => stem(word) === base))
  return group ? stem(group[0] ?? verb) : base
}
