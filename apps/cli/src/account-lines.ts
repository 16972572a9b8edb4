import type { Copy, Document, LedgerEntry, Subjects, VersionChange } from '@daybrief/schema'
import { decisionWords } from './decision-words.ts'
import { shortened } from './evidence-lines.ts'
import { bold, count, safe } from './print.ts'
import type { ArticleAccount, DocumentAccount } from './why-article.ts'

/** What became of a document and its articles, as lines for a person; `nameOf` names other articles. */
export function accountLines(
  { document, stages, articles }: DocumentAccount,
  nameOf: (article: string) => string,
): string[] {
  return [
    `${bold(safe(document.name))}  ${document.id}`,
    `  ${describe(document)}; ${stages.map(stageWords).map(safe).join('; ')}`,
    ...articles.flatMap((article) => articleAccountLines(article, nameOf)),
  ]
}

function articleAccountLines(article: ArticleAccount, nameOf: (article: string) => string): string[] {
  const { ordinal, headline, lines, id, stages, editions, subjects, decisions } = article
  return [
    `  ${ordinal}. ${safe(headline ?? '(no headline)')}  lines ${lines.first}–${lines.last}`,
    `     ${id}`,
    `     ${stages.map(stageWords).map(safe).join('; ')}`,
    ...(subjects === null ? [] : [`     about ${safe(subjectsWords(subjects))}`]),
    ...editions.flatMap(({ edition, number, use, reason, late, copy }) => [
      `     ${edition}: article ${number}, ${use}: ${safe(reason)}${late ? ' (late)' : ''}`,
      ...(copy === null ? [] : copyLines(copy, nameOf)),
    ]),
    ...(editions.length === 0 ? ['     in no edition yet'] : []),
    ...decisions.map(
      (decision) =>
        `     decision ${decision.id}${decision.withdrawnAt === null ? '' : ' (withdrawn)'}: ${safe(decisionWords(decision, nameOf))}`,
    ),
  ]
}

const LEVELS: Record<Copy['level'], string> = { exact: 'the same words as', near: 'a copy of', version: 'a version of' }

function copyLines({ of, level, containment, changes }: Copy, nameOf: (article: string) => string): string[] {
  return [
    `       ${LEVELS[level]} ${safe(nameOf(of))} (${of}): ${Math.round(100 * containment)} % of the shorter text stands in both`,
    ...changes.map((change) => `         ${changeWords(change)}`),
  ]
}

function changeWords({ kind, before, after }: VersionChange): string {
  const words = [before, after].flatMap((side) => (side === null ? [] : [`“${shortened(side.text)}”`]))
  return `${kind}: ${words.join(' → ')}`
}

function subjectsWords({ kind, topics, countries }: Subjects): string {
  const main = countries.filter((one) => one.main).map(({ country }) => country)
  return [kind.value, topics.map(({ topic }) => topic).join(', '), main.join(', ')].filter(Boolean).join('; ')
}

const describe = ({ arrival, mediaType, size, receivedAt }: Document) =>
  `${arrival}, ${mediaType}, ${count(size, 'byte')}, received ${receivedAt}`

const stageWords = ({ stage, state, reason }: LedgerEntry) => `${stage} ${state}${reason ? ` (${reason})` : ''}`
