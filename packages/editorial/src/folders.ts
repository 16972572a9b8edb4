import { Country, EditionPlan, EventType, Feed, Model, Publisher, Region, Topic, Watchlist } from '@daybrief/schema'

/** The folders of `editorial/`: what a record in each is, and by which field it is told from the others. */
export const FOLDERS = {
  countries: { schema: Country, key: 'code' },
  editions: { schema: EditionPlan, key: 'id' },
  events: { schema: EventType, key: 'id' },
  feeds: { schema: Feed, key: 'id' },
  models: { schema: Model, key: 'id' },
  publishers: { schema: Publisher, key: 'id' },
  regions: { schema: Region, key: 'id' },
  topics: { schema: Topic, key: 'id' },
  watchlists: { schema: Watchlist, key: 'id' },
} as const

export type FolderName = keyof typeof FOLDERS

export const FOLDER_NAMES = Object.keys(FOLDERS) as FolderName[]

/** How the names of a folder's files end: people write YAML, `daybrief learn` writes JSON. */
export const endingOf = (folder: FolderName) => (folder === 'models' ? '.json' : '.yaml')
