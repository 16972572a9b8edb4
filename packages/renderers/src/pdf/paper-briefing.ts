import type { AnnexArticle, Briefing } from '@daybrief/schema'
import { aheadOf } from '../reading/ahead.ts'
import { articleFacts, headlineOf } from '../reading/article-facts.ts'
import { weekdayOf } from '../reading/calendar.ts'
import { chaptersOf } from '../reading/chapters.ts'
import { editionFacts, filesProcessed, nothingToTell, regionBeside } from '../reading/edition-facts.ts'
import { headings, statuses, uses } from '../reading/headings.ts'
import { type Index, indexBriefing } from '../reading/index-briefing.ts'
import { manifestFacts } from '../reading/manifest-facts.ts'
import { pointsOf, storyOf } from '../reading/points.ts'
import { recordLines } from '../reading/record-lines.ts'
import { byCountry, byTopic, type StoryGroup } from '../reading/story-groups.ts'
import { versionChanges } from '../reading/version-changes.ts'
import { visibleText } from '../visible-text.ts'
import { paperMap } from './paper-map.ts'
import { paperPoint } from './paper-point.ts'
import { paperStory } from './paper-story.ts'
import { said, sentence } from './said.ts'

/**
 * What the page prints, as plain values: the template reads them as JSON and sets them as text, so that nothing an article
 * says is ever read as code of the typesetter.
 */
export function paperBriefing(briefing: Briefing) {
  const index = indexBriefing(briefing)
  const region = regionBeside(briefing)
  return {
    title: visibleText(briefing.title),
    region: region === null ? null : visibleText(region),
    day: weekdayOf(briefing.edition.date),
    closesAt: instant(briefing.edition.closesAt),
    facts: editionFacts(briefing).map(({ label, value }) => ({ label, ...said(value) })),
    nothing: nothingToTell(briefing),
    headings,
    keyPoints: pointsOf(briefing.keyPoints, briefing).map((point) => ({
      number: storyOf(point.statement, index),
      ...paperPoint(point, index),
    })),
    map: paperMap(briefing, index),
    groups: [
      { label: headings.byCountry, names: named(byCountry(briefing, index)) },
      { label: headings.byTopic, names: named(byTopic(briefing, index)) },
    ].filter(({ names }) => names.length > 0),
    chapters: chaptersOf(briefing).map(({ heading, stories }) => ({
      heading,
      stories: stories.map((numbered) => paperStory(numbered, briefing, index)),
    })),
    ahead: aheadOf(briefing, index).map(({ when, statement }) => ({ when, ...sentence(statement, index) })),
    quiet: briefing.quiet.map(({ headline }) => said(headline)),
    articles: briefing.articles.map((article) => articleRow(article, index)),
    files: briefing.documents.map(({ name, status, articles, reason }) => ({
      name: said(name),
      articles,
      status: statuses[status],
      reason: said(reason),
    })),
    record: recordLines(briefing, index).map(said),
    manifest: manifestFacts(briefing).map(({ label, value }) => ({ label: visibleText(label), ...said(value) })),
    foot: filesProcessed(briefing),
  }
}

function named(groups: StoryGroup[]) {
  return groups.map(({ name, stories }) => ({ ...said(name), stories }))
}

function articleRow(article: AnnexArticle, index: Index) {
  const story = article.story === null ? null : index.story(article.story)
  const changes = versionChanges(article)
  return {
    number: article.number,
    headline: said(headlineOf(article)),
    facts: articleFacts(article).map(said),
    use: uses[article.use],
    reason: said(`${article.reason}${story === null ? '' : ` Story ${story}.`}`),
    changes: changes.map(said),
  }
}

/** The parts of an instant in UTC, as the typesetter takes them. */
function instant(closesAt: string) {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (closesAt.match(/\d+/g) ?? []).map(Number)
  return { year, month, day, hour, minute, second }
}
