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

  it('take a language model with both its address and its name', () => {
    const url = 'http://127.0.0.1:8080/v1'
    expect(readSettings({ DAYBRIEF_MODEL_URL: url, DAYBRIEF_MODEL_NAME: 'small' })).toMatchObject({
      modelUrl: url,
      modelName: 'small',
    })
    expect(() => readSettings({ DAYBRIEF_MODEL_URL: url })).toThrow(/DAYBRIEF_MODEL_NAME: expected both/)
    expect(() => readSettings({ DAYBRIEF_MODEL_URL: 'small' })).toThrow(/DAYBRIEF_MODEL_URL: /)
  })

  it('names each wrong variable and what came', () =>
    expect(() => readSettings({ DAYBRIEF_PORT: '99999', DAYBRIEF_LOG: 'loud' })).toThrow(
      /DAYBRIEF_PORT: .*got "99999"; DAYBRIEF_LOG: .*got "loud"/,
    ))
})
