import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

describe('readSettings', () => {
  it('has defaults for all but Redis', () =>
    expect(readSettings({})).toMatchObject({
      redisUrl: undefined,
      concurrency: 4,
      port: 0,
      host: '127.0.0.1',
      logLevel: 'info',
    }))

  it('names each wrong variable and what came', () =>
    expect(() => readSettings({ DAYBRIEF_PORT: '99999', DAYBRIEF_LOG: 'loud' })).toThrow(
      /DAYBRIEF_PORT: .*got "99999"; DAYBRIEF_LOG: .*got "loud"/,
    ))
})
