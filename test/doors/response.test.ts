import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { DechromeError, extract, extractResponse, type ResponseLike } from '../../src'
import { page } from '../plugins/page'

const html = { headers: { 'content-type': 'text/html; charset=utf-8' } }

test('a response gives what its HTML gives', async () => {
  expect(JSON.stringify(await extractResponse(new Response(page, html)))).toBe(JSON.stringify(extract(page)))
})

test('its header says the charset and the format', async () => {
  const bytes = Uint8Array.from([...'<p>A caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x21))
  const latin = await extractResponse(
    new Response(bytes, { headers: { 'content-type': 'text/html; charset=iso-8859-1' } }),
  )
  expect(latin.blocks[0]?.text).toBe('A café!')
  const plain = new Response('a line\n\nof text', { headers: { 'content-type': 'text/plain' } })
  expect((await extractResponse(plain)).blocks[0]?.line).toBe(1)
})

test('links are absolute by the address it came from, or by the one given', async () => {
  const from = (url: string) => Object.defineProperty(new Response(page, html), 'url', { value: url })
  expect((await extractResponse(from('https://a.example/x/y'))).markdown).toContain('https://a.example/fares')
  const given = await extractResponse(from('https://a.example/x/y'), { url: 'https://b.example' })
  expect(given.markdown).toContain('https://b.example/fares')
})

test('no more of it is read than maxBytes', async () => {
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++
      controller.enqueue(new TextEncoder().encode('<p>One more paragraph, and another one.</p>'))
    },
  })
  const { warnings } = await extractResponse(new Response(endless, html), { maxBytes: 1000 })
  expect(warnings.map(({ code }) => code)).toContain('max-bytes')
  expect(pulled).toBeLessThan(50)
  await expect(extractResponse(new Response(page, html), { maxBytes: 10, strict: true })).rejects.toThrow(
    DechromeError,
  )
})

test('an empty one gives an article of nothing', async () => {
  expect((await extractResponse(new Response(null))).body).toBe('')
})

test('a body that is a stream of Node is read, as node-fetch gives it', async () => {
  const from = (body: ResponseLike['body']) => ({ url: '', headers: new Headers(html.headers), body })
  const bytes = new TextEncoder().encode(page)
  const stream = Readable.from([bytes.subarray(0, 100), bytes.subarray(100)])
  expect((await extractResponse(from(stream))).body).toBe(extract(page).body)

  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.from('<p>One more paragraph, and another one.</p>')
    })(),
  )
  expect((await extractResponse(from(endless), { maxBytes: 1000 })).warnings[0]?.code).toBe('max-bytes')
  expect(endless.destroyed).toBe(true)
})

test('markup that is sent as text/plain is read as markup', async () => {
  // `Response` sets that type by itself.
  const rain = '<h1>Rain</h1><p>It rained in Oslo all day, and nobody minded it.</p>'
  const { headline, body } = await extractResponse(new Response(rain))
  expect({ headline, body }).toEqual({
    headline: 'Rain',
    body: 'It rained in Oslo all day, and nobody minded it.',
  })
})

test('under strict the message says how many bytes were read, and not how many there may be', async () => {
  const answer = extractResponse(new Response('x'.repeat(76)), { strict: true, maxBytes: 5 })
  await expect(answer).rejects.toThrow(new DechromeError('max-bytes', 'Only the first 5 bytes were read'))
})

test.each<[what: string, given: unknown, message: string]>([
  ['a string', page, 'got string: `extract` reads it'],
  ['bytes', new Uint8Array(3), 'got Uint8Array: `extract` reads it'],
  ['nothing', undefined, 'got undefined: it must have `headers.get`'],
  [
    'what fetch gives before it is awaited',
    Promise.resolve(new Response(page)),
    'got Promise: await it first',
  ],
  [
    'an answer of axios',
    { data: page, status: 200, headers: new Headers(), config: {} },
    'got Object with `data`: `extract(response.data, { url })` reads that',
  ],
  ['a body that is text', { headers: new Headers(), body: page }, 'a body that is a stream, got string'],
  [
    'a stream of strings',
    {
      headers: new Headers(),
      body: {
        async *[Symbol.asyncIterator]() {
          yield page
        },
      },
    },
    'got string from it: give its text to `extract`',
  ],
])('%s is refused by name, with what to do', async (_, given, message) => {
  await expect(extractResponse(given as ResponseLike)).rejects.toThrow(TypeError)
  await expect(extractResponse(given as ResponseLike)).rejects.toThrow(message)
})

test('what is no response, was read before or breaks off is refused', async () => {
  for (const input of [undefined, page, {}]) {
    await expect(extractResponse(input as unknown as ResponseLike)).rejects.toThrow(TypeError)
  }
  const read = new Response(page)
  await read.text()
  await expect(extractResponse(read)).rejects.toThrow('was read before')
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('cut')) })
  await expect(extractResponse(new Response(broken))).rejects.toThrow('cut')
})
