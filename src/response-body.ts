import { nameOf } from './errors'

interface BodyReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
  cancel(): Promise<void>
}

interface WebStream {
  getReader(): BodyReader
}

/** The body of a response: a stream of the web, or of Node as node-fetch gives it. */
export type BodyStream = WebStream | AsyncIterable<Uint8Array | string>

/**
 * The bytes of a body up to a number of them; what comes after is not waited for.
 *
 * @throws rejects with TypeError where it is no stream of bytes, and with the error of a stream that breaks off
 */
export async function readBody(body: BodyStream, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunksOf(body)) {
    if (!(ArrayBuffer.isView(chunk) && 'subarray' in chunk)) {
      throw new TypeError(
        `Expected a body of bytes, got ${nameOf(chunk)} from it: give its text to \`extract\``,
      )
    }
    chunks.push(chunk.subarray(0, most - size))
    size += chunks.at(-1)!.length
    // Leaving the loop lets go of the stream.
    if (size >= most) break
  }
  return joined(chunks, size)
}

function chunksOf(body: BodyStream): AsyncIterable<Uint8Array | string> {
  if (isWebStream(body)) return readFrom(body.getReader())
  if (Symbol.asyncIterator in Object(body)) return body
  throw new TypeError(
    `Expected a body that is a stream, got ${nameOf(body)}: \`extract\` reads what is no stream`,
  )
}

function isWebStream(body: BodyStream): body is WebStream {
  return typeof (body as Partial<WebStream>).getReader === 'function'
}

async function* readFrom(reader: BodyReader): AsyncGenerator<Uint8Array> {
  try {
    for (let next = await reader.read(); !next.done && next.value; next = await reader.read())
      yield next.value
  } finally {
    await reader.cancel()
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
