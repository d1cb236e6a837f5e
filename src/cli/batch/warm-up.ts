import type { Settings } from './job'
import { work } from './work'

/** Rounds after which a small page takes about as long as the hundredth: the code is loaded and half compiled. */
const rounds = 5

const story = 'The ferry left at noon, and the harbour was quiet until the evening, people said.'
const html = `<title>The ferry</title><article><h1>The ferry</h1><p>By Ann Lee, 25 March 2025</p>${`<p>${story}</p>`.repeat(8)}</article>`
const text = ['The ferry', 'By Ann Lee', '25 March 2025', ...Array.from({ length: 8 }, () => story)].join(
  '\n',
)

/** Do work that nobody asked for, so that no record pays for what a first one takes. */
export async function warmUp(settings: Settings): Promise<void> {
  const lines = [JSON.stringify({ html }), JSON.stringify({ text })]
  for (let round = 0; round < rounds; round++) {
    for (const line of lines) await work({ kind: 'line', text: line, place: {} }, settings)
  }
}
