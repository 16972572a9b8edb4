import type { Article, Subjects } from '@daybrief/schema'
import { countriesOf } from './countries-of.ts'
import { eventsOf } from './events/events-of.ts'
import { factsOf } from './facts/facts-of.ts'
import { kindOf } from './kind/kind-of.ts'
import { withLearnedCountries } from './learn/with-learned-countries.ts'
import { withLearnedTopics } from './learn/with-learned-topics.ts'
import type { Lexicon } from './lexicon.ts'
import { namesOf } from './names/names-of.ts'
import { scan } from './scan.ts'
import { securityOf } from './security-of.ts'
import { stretches } from './stretches.ts'
import { topicsOf } from './topics-of.ts'
import { watchlistHits } from './watchlist-hits.ts'

/**
 * What an article is about: topics, countries, watchlist hits, kind, and how much it matters to a security desk. Each
 * tag lists the words that gave it, at their range in the document. Boilerplate gives no tag but the kind.
 */
export function classify(article: Article, lexicon: Lexicon): Subjects {
  const scans = stretches(article).map((stretch) => scan(stretch, lexicon))
  const { topics, sums } = withLearnedTopics(topicsOf(scans, lexicon, article.language), scans, lexicon)
  return {
    article: article.id,
    topics,
    countries: withLearnedCountries(countriesOf(scans, lexicon), scans, lexicon),
    watchlist: watchlistHits(scans, lexicon),
    events: eventsOf(scans, {
      lexicon,
      language: article.language,
      year: article.publishedAt?.date.slice(0, 4) ?? null,
    }),
    facts: factsOf(scans, lexicon, article.language),
    names: namesOf(scans, lexicon, article.language),
    kind: kindOf(article, { official: lexicon.official.has(article.publisher?.id ?? '') }),
    security: securityOf(sums, lexicon.topics),
  }
}
