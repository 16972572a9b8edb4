import { wordSet } from '../names/word-set.ts'
import type { Token } from '../tokens.ts'

const ONE = wordSet('a an one')
const PERSONS = wordSet(`
  person man woman boy girl child baby teenager soldier policeman policewoman officer guard civilian villager resident
  farmer fisherman worker driver student teacher monk nurse doctor journalist reporter activist protester demonstrator
  tourist passenger bystander pedestrian suspect militant rebel insurgent guerrilla gunman sailor pilot airman ranger judge
  mayor official national peasant`)
const BEFALLS = wordSet('killed dead injured wounded missing arrested detained')

/** Words from the article to the person: `a police officer`, `an off-duty guard`. */
const REACH = 3

/** Where one person is told of: `a soldier`, `one villager`, and a bare `one` before what befell. */
export function onesIn(words: readonly Token[]): { start: number; end: number }[] {
  return words.filter(({ key }, at) => {
    if (!ONE.has(key)) return false
    if (key === 'one' && BEFALLS.has(words[at + 1]?.key ?? '')) return true
    for (let next = at + 1; next <= at + REACH && words[next]?.joined; next++) {
      if (PERSONS.has(words[next]!.key)) return true
    }
    return false
  })
}
