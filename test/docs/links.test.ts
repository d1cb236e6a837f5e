import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import { pages } from './pages'

const localLink = /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g
const npmScript = /npm run (?:--silent |-s )?([a-z][a-z:]*)/g
const heading = /^#{1,6} (.+)$/gm
const fence = /^```[\s\S]*?^```$/gm
/** Code between words: what looks like a link in it is an example. */
const code = /`[^`\n]*`/g
const mark = /[^\p{L}\p{N} _-]/gu

/** The anchors that a Markdown file has, as GitHub makes them of its headings. */
function anchorsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replace(fence, '')
  return [...text.matchAll(heading)].map(([, words]) =>
    words!.toLowerCase().replace(mark, '').replaceAll(' ', '-'),
  )
}

describe.each(pages)('%s', (path) => {
  const text = readFileSync(path, 'utf8').replace(fence, '').replace(code, '')

  test('links to files and headings that exist', () => {
    for (const [link, file, anchor] of text.matchAll(localLink)) {
      const target = file === '' ? path : join(dirname(path), file!)
      expect(existsSync(target), link).toBe(true)
      if (anchor !== undefined) expect(anchorsOf(target), link).toContain(anchor)
    }
  })

  test('names scripts that exist', () => {
    const own = path.startsWith('examples') ? [] : Object.keys(manifest.scripts)
    for (const [, script] of readFileSync(path, 'utf8').matchAll(npmScript))
      expect([...own, 'examples']).toContain(script)
  })
})
