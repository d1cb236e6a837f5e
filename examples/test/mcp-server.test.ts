import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folder, tsx } from './run'
import { eels, ferry, pages, startSite } from './site'

const client = new Client({ name: 'test', version: '1.0.0' })
let site: Awaited<ReturnType<typeof startSite>>

beforeAll(async () => {
  site = await startSite()
  const args = [...tsx, 'mcp-server.ts']
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder }))
})
afterAll(async () => {
  await client.close()
  await site.stop()
})

async function call(args: Record<string, string>) {
  const { isError, content } = await client.callTool({ name: 'read_article', arguments: args })
  return { isError: isError === true, text: (content as { text: string }[])[0]?.text ?? '' }
}

test('it has one tool, which says what it takes', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['read_article'])
  expect(Object.keys(tools[0]?.inputSchema.properties ?? {})).toEqual(['url', 'text'])
})

test('the article of an address', async () => {
  const { isError, text } = await call({ url: `${site.address}/ferry` })
  expect(isError).toBe(false)
  expect(
    text.startsWith(`# ${ferry.headline}\n\nBy ${ferry.byline}\n\n${ferry.published}\n\n${ferry.first}`),
  ).toBe(true)
  expect(text).not.toContain('All rights reserved')
})

test('the article of a text that the client holds', async () => {
  const { text } = await call({ text: pages['/eels'] ?? '' })
  expect(text).toContain(`# ${eels.headline}`)
  expect(text).toContain(eels.first)
})

test.each([
  [{ url: 'file:///etc/hosts' }, 'url'],
  [{}, 'Give `url` or `text`'],
])('%j is refused', async (args, said) => {
  const { isError, text } = await call(args)
  expect(isError).toBe(true)
  expect(text).toContain(said)
})

test('a page that is not there is an error of the tool, and the server goes on', async () => {
  expect(await call({ url: `${site.address}/gone` })).toMatchObject({
    isError: true,
    text: expect.stringContaining('404'),
  })
  expect((await call({ url: `${site.address}/eels` })).isError).toBe(false)
})
