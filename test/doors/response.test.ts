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
