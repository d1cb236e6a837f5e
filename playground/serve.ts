import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What is served: the built playground, or the folder that is named. */
const folder = process.argv[2] ?? fileURLToPath(new URL('dist', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** Names of files that lie in the folder itself, and nothing else. */
const plainName = /^\/([\w-]+\.(?:html|css|js))$/

/** The port where `PORT` names none. */
const usualPort = 4173

const server = createServer(async ({ url = '/' }, response) => {
  const path = new URL(url, 'http://localhost').pathname
  const [, name] = plainName.exec(path === '/' ? '/index.html' : path) ?? []
  const bytes = name && (await readFile(join(folder, name)).catch(() => null))
  if (!name || !bytes) response.writeHead(404).end('Not found\n')
  else
    response.writeHead(200, { 'content-type': types[extname(name)], 'cache-control': 'no-store' }).end(bytes)
})

server.on('error', (error) => {
  process.stderr.write(
    `playground: ${error.message}; choose another port with PORT=8080 npm run playground\n`,
  )
  process.exitCode = 1
})

if (!existsSync(join(folder, 'index.html'))) {
  process.stderr.write(
    `playground: no index.html in ${folder}; build it by npm run playground, without arguments\n`,
  )
  process.exit(1)
}

server.listen(Number(process.env.PORT ?? usualPort), 'localhost', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : usualPort
  process.stdout.write(`The playground is at http://localhost:${port}/ (Ctrl+C stops it)\n`)
})
