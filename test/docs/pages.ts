import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { examplesOf } from './fences'

/** Guides that are run as a whole, by a test of their own. */
const walkThroughs: ReadonlySet<string> = new Set([join('docs', 'add-a-rule.md')])

/** Reports of what was measured; their commands take hours or other people's pages. */
const reports: ReadonlySet<string> = new Set(
  ['worst-pages.md', 'common-crawl.md'].map((name) => join('docs', name)),
)

const guides = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))
  .sort()

/** Every Markdown file that users read. */
export const pages: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'llms.txt', join('examples', 'README.md')],
  ...guides,
]

/** What is run. */
export const runLanguages = ['sh', 'js', 'ts', 'python'] as const

/** Those whose every example is run. */
export const runPages: readonly string[] = ['README.md', 'llms.txt', ...guides].filter(
  (path) => !walkThroughs.has(path) && !reports.has(path) && examplesOf(path, runLanguages).length > 0,
)
