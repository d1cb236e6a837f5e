import { readFileSync, writeFileSync } from 'node:fs'

/** A fenced block of a Markdown file that does something, and what is shown under it. */
export interface Example {
  language: string
  text: string
  /** The block of output that follows; undefined where there is none. */
  printed: string | undefined
}

const fence = /^```(\w+)\n([\s\S]*?)^```$/gm
const outputs: ReadonlySet<string> = new Set(['text', 'json', 'markdown', 'html'])

/** The blocks of a Markdown file in these languages, in order. */
export function examplesOf(path: string, languages: readonly string[]): Example[] {
  const blocks = [...readFileSync(path, 'utf8').matchAll(fence)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }))
  return blocks.flatMap(({ language, text }, index) => {
    const next = blocks[index + 1]
    const printed = next && outputs.has(next.language) ? next.text : undefined
    return languages.includes(language) ? [{ language, text, printed }] : []
  })
}

/** Write what an example prints under it; what `UPDATE=1 npx vitest run test/docs` does. */
export function rewriteOutput(path: string, { text, printed }: Example, output: string): void {
  const file = readFileSync(path, 'utf8')
  const from = file.indexOf(`${text}\`\`\``)
  const start = file.indexOf('\n```', from + text.length + 4)
  const open = file.indexOf('\n', start + 1) + 1
  writeFileSync(path, file.slice(0, open) + output + file.slice(open + (printed ?? '').length))
}
