import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dechrome } from './harness'
import { page } from './page'

const userAgent = /^dechrome\/\d/
const refused = /^dechrome: http:\/\/127\.0\.0\.1:1\/: \S/

const seen: IncomingMessage[] = []
let server: Server
let site: string

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request)
    if (request.url === '/old') response.writeHead(301, { location: '/news/ferry' }).end()
    else if (request.url === '/news/ferry') response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    else if (request.url === '/latin') {
      response.writeHead(200, { 'content-type': 'text/plain; charset=windows-1251' })
      response.end(Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'))
    } else response.writeHead(404).end('gone')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

test('a page is fetched, and its last address makes the links absolute', async () => {
  const { code, stdout, stderr } = await dechrome(['--markdown', `${site}/old`])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain(`(${site}/tickets)`)
  expect(seen.at(-1)?.headers['user-agent']).toMatch(userAgent)
})

test("the server's charset counts", async () => {
  const { stdout } = await dechrome(['--json', '--fields', 'blocks', `${site}/latin`])
  expect(JSON.parse(stdout).blocks[0].text).toBe('Привет')
})

test('an error page is an input that failed', async () => {
  const { code, stdout, stderr } = await dechrome([`${site}/gone`])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toBe(`dechrome: ${site}/gone: the server answered 404 Not Found\n`)
})

test('so is a server that is not there', async () => {
  const { code, stderr } = await dechrome(['http://127.0.0.1:1/'])
  expect(code).toBe(1)
  expect(stderr).toMatch(refused)
})
