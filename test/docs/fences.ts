import { readFileSync, writeFileSync } from 'node:fs'

/** A fenced block of a Markdown file. */
export interface Fence {
  language: string
  /** What stands after the language: in a walk-through, the file that the text belongs to. */
  title: string
  text: string
  /** Where the text begins in the file. */
  at: number
}

/** A block that does something, and what is shown right under it. */
export interface Example extends Fence {
  path: string
  /** Its place among the blocks of the file. */
  index: number
  /** The output that follows with nothing but white space between; undefined where there is none. */
  printed: string | undefined
}

const fence = /^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm
const outputs: ReadonlySet<string> = new Set(['text', 'json', 'markdown', 'html'])

/** All blocks of a Markdown file, in order. */
export function fencesOf(path: string): Fence[] {
  return [...readFileSync(path, 'utf8').matchAll(fence)].map((match) => {
    const [whole, language, title, text] = match as unknown as [string, string, string, string]
    return { language, title, text, at: match.index + whole.length - 3 - text.length }
  })
}

/** The blocks of a Markdown file in these languages, in order. */
export function examplesOf(path: string, languages: readonly string[]): Example[] {
  const file = readFileSync(path, 'utf8')
  const fences = fencesOf(path)
  return fences.flatMap((own, index) => {
    const next = fences[index + 1]
    const between = next && file.slice(own.at + own.text.length + 3, next.at).split('```')[0]!
    const follows = next && between!.trim() === '' && outputs.has(next.language)
    const example = { ...own, path, index, printed: follows ? next.text : undefined }
    return languages.includes(own.language) ? [example] : []
  })
}

/** Write what an example prints under it; what `UPDATE=1 npx vitest run test/docs` does. */
export function rewriteOutput({ path, index }: Example, output: string): void {
  const file = readFileSync(path, 'utf8')
  // Read anew: outputs before this one may have grown.
  const { at, text } = fencesOf(path)[index + 1] as Fence
  writeFileSync(path, file.slice(0, at) + output + file.slice(at + text.length))
}
