import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openaiCompatible } from './openai-compatible.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that answers as told and remembers what it was asked. */
async function serve(answer: (body: Asked) => { status: number; body: unknown }) {
  const asked: { body: Asked; headers: IncomingMessage['headers']; path: string | undefined }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked
    asked.push({ body, headers: request.headers, path: request.url })
    const { status, body: said } = answer(body)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked }
}

type Asked = { model: string; messages: { role: string; content: string }[]; temperature: number; tools?: unknown }

const said = (content: string) => ({
  status: 200,
  body: {
    id: 'answer',
    object: 'chat.completion',
    created: 0,
    model: 'small',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  },
})

describe('a model behind an OpenAI-compatible address', () => {
  it('is asked in words, without tools, as coolly as it can be', async () => {
    const { address, asked } = await serve(() => said('A bridge was opened.'))
    const model = openaiCompatible({ address, model: 'small', key: 'sesame' })
    expect(model.name).toBe('small')
    expect(await model.answer({ instructions: 'Rephrase.', question: 'They opened a bridge.' })).toBe(
      'A bridge was opened.',
    )
    const [only] = asked
    expect(asked).toHaveLength(1)
    expect(only?.path).toBe('/v1/chat/completions')
    expect(only?.headers.authorization).toBe('Bearer sesame')
    expect(only?.body).toMatchObject({ model: 'small', temperature: 0 })
    expect(only?.body.tools).toBeUndefined()
    expect(only?.body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(JSON.stringify(only?.body.messages)).toContain('They opened a bridge.')
  })

  it('needs no key', async () => {
    const { address, asked } = await serve(() => said('Yes.'))
    await openaiCompatible({ address, model: 'small' }).answer({ instructions: 'Rephrase.', question: 'Well?' })
    expect(asked[0]?.headers.authorization).toBeUndefined()
  })

  it('fails with an error when the server refuses', async () => {
    const { address } = await serve(() => ({ status: 400, body: { error: { message: 'no such model' } } }))
    const asking = openaiCompatible({ address, model: 'large' }).answer({ instructions: 'x', question: 'y' })
    await expect(asking).rejects.toThrow()
  })

  it('fails with an error when nobody listens', async () => {
    const asking = openaiCompatible({ address: 'http://127.0.0.1:1/v1', model: 'small' }).answer({
      instructions: 'x',
      question: 'y',
    })
    await expect(asking).rejects.toThrow()
  })
})
