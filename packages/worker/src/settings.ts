import { resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../../..')

/** What a process is told by its environment. No other file reads the environment. */
export const Settings = z
  .object({
    REDIS_URL: z.string().optional().describe('Redis of the queues: redis://host:6379 or unix:///path/to/socket.'),
    DAYBRIEF_STORE: z.string().default('.daybrief').describe('Folder of the store.'),
    DAYBRIEF_OUT: z.string().default('briefings').describe('Folder into which finished briefings are written.'),
    DAYBRIEF_ADDRESS: z
      .url()
      .optional()
      .describe('Where that folder can be reached on the web; with it feeds of the briefings are kept there.'),
    DAYBRIEF_EDITORIAL: z.string().default(resolve(root, 'editorial')).describe('Folder of the editorial data.'),
    DAYBRIEF_PORT: z.coerce
      .number()
      .int()
      .min(0)
      .max(65535)
      .default(0)
      .describe('Port of /healthz and /readyz; 0: none.'),
    DAYBRIEF_HOST: z.string().default('127.0.0.1').describe('Address the port is opened on.'),
    DAYBRIEF_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4).describe('Jobs worked on at once.'),
    DAYBRIEF_ALLOW_EVERYSEC: z.stringbool().default(false).describe('Accept a Redis that may lose its last second.'),
    DAYBRIEF_ALLOW_PRIVATE: z
      .stringbool()
      .default(false)
      .describe('Fetch feeds and pages from private networks too; for a desk with a feed server of its own.'),
    DAYBRIEF_WATCH: z.string().optional().describe('Folder whose new files the ingest worker takes in.'),
    DAYBRIEF_IMAP_URL: z
      .string()
      .optional()
      .describe('Mailbox whose new messages the ingest worker takes in: imaps://user@host/INBOX.'),
    DAYBRIEF_IMAP_PASSWORD_FILE: z.string().optional().describe('File with the password of the mailbox.'),
    DAYBRIEF_MODEL_URL: z
      .url()
      .optional()
      .describe('Language model that may rephrase: an OpenAI-compatible address such as http://127.0.0.1:8080/v1.'),
    DAYBRIEF_MODEL_NAME: z.string().min(1).optional().describe('Its name there.'),
    DAYBRIEF_MODEL_KEY_FILE: z.string().optional().describe('File with the key it asks for, if it asks for one.'),
    DAYBRIEF_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('Least level logged.'),
  })
  .refine(({ DAYBRIEF_MODEL_URL, DAYBRIEF_MODEL_NAME }) => !DAYBRIEF_MODEL_URL === !DAYBRIEF_MODEL_NAME, {
    path: ['DAYBRIEF_MODEL_NAME'],
    message: 'expected both DAYBRIEF_MODEL_URL and DAYBRIEF_MODEL_NAME, or neither',
  })
  .transform((given) => ({
    redisUrl: given.REDIS_URL,
    store: resolve(given.DAYBRIEF_STORE),
    out: resolve(given.DAYBRIEF_OUT),
    address: given.DAYBRIEF_ADDRESS,
    editorial: resolve(given.DAYBRIEF_EDITORIAL),
    port: given.DAYBRIEF_PORT,
    host: given.DAYBRIEF_HOST,
    concurrency: given.DAYBRIEF_CONCURRENCY,
    allowEverysec: given.DAYBRIEF_ALLOW_EVERYSEC,
    allowPrivate: given.DAYBRIEF_ALLOW_PRIVATE,
    watch: given.DAYBRIEF_WATCH === undefined ? undefined : resolve(given.DAYBRIEF_WATCH),
    imapUrl: given.DAYBRIEF_IMAP_URL,
    imapPasswordFile: given.DAYBRIEF_IMAP_PASSWORD_FILE,
    modelUrl: given.DAYBRIEF_MODEL_URL,
    modelName: given.DAYBRIEF_MODEL_NAME,
    modelKeyFile: given.DAYBRIEF_MODEL_KEY_FILE,
    logLevel: given.DAYBRIEF_LOG,
  }))
export type Settings = z.infer<typeof Settings>

/**
 * Settings from an environment.
 *
 * @throws Error that names each wrong variable, what was expected and what came.
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const read = Settings.safeParse(environment)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => {
    const name = String(path[0])
    return `${name}: ${message}, got ${JSON.stringify(environment[name] ?? null)}`
  })
  throw new Error(`The environment is wrong. ${faults.join('; ')}`)
}
