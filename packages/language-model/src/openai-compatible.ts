import OpenAI from 'openai'
import type { LanguageModel } from './language-model.ts'

/** A sentence of sixty words has some ninety tokens, and its JSON as many again; what is longer is no sentence. */
const MOST_TOKENS = 300

/** One answer may take this long; a small model on a desk's own machine takes five seconds. */
const ANSWER_MILLISECONDS = 30_000

/** A dropped connection is tried once more; a model that is down keeps no edition waiting. */
const RETRIES = 1

/**
 * A model behind any address that speaks OpenAI's chat completions, such as that of a server of one's own. It is given
 * text and no tools, so that nothing it reads can make it do anything but answer. Nothing is taken from the environment.
 */
export function openaiCompatible(options: { address: string; model: string; key?: string | undefined }): LanguageModel {
  const { address, model, key } = options
  const client = new OpenAI({
    baseURL: address,
    apiKey: key ?? 'none',
    defaultHeaders: key === undefined ? { Authorization: null } : {},
    organization: null,
    project: null,
    maxRetries: RETRIES,
    timeout: ANSWER_MILLISECONDS,
    logLevel: 'off',
  })
  return {
    name: model,
    async answer({ instructions, question }) {
      const answer = await client.chat.completions.create({
        model,
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: question },
        ],
        temperature: 0,
        max_tokens: MOST_TOKENS,
      })
      const text = answer.choices?.[0]?.message?.content
      if (!text) throw new Error(`${address}: expected an answer in words from ${model}, got none`)
      return text
    },
  }
}
