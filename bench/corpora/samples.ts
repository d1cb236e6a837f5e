import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageType, Role } from '../../src'
import type { BenchPage, Corpus, Fields, Truth } from '../types'
import { readJson } from './json'
import { htmlPage, textPage } from './page'
import { readSharedSamples } from './shared-samples'

/** The `gold.json` of a bundled sample: roles of lines (text dumps) or of blocks (HTML), fields and body. */
interface Gold {
  format: 'text' | 'html'
  url?: string
  language?: string
  pageType: PageType
  /** Text dumps: the role of each line that is not blank, by its number. */
  lines?: Record<string, Role>
  /** HTML: the roles of some blocks, by how their text begins. */
  roles?: { text: string; role: Role; accept?: Role[] }[]
  /** Text dumps: every role that counts as right, for lines open to reading. */
  accept?: Record<string, Role[]>
  fields: {
    headline: string | null
    dek: string | null
    summary: string | null
    byline: string | null
    authors?: string[]
    published: string | null
    modified?: string | null
    siteName?: string | null
    section?: string | null
    tags?: string[]
  }
  body: string
}

/** Where the bundled samples stand. */
export const samplesFolder = fileURLToPath(new URL('../samples', import.meta.url))

/** The samples of this repository, with the five dumps of a `gold.json` where a folder has one. */
export const samples: Corpus = {
  name: 'samples',
  source: 'bundled with dechrome, MIT',
  metric: 'words.f1',
  folder: '../samples',
  parts: (folder) => (existsSync(join(folder, 'gold.json')) ? [samplesFolder, folder] : [samplesFolder]),
  read: (folder) => [...readBundledSamples(), ...readSharedSamples(folder)],
}

/** The bundled samples alone, ordered by name. */
export function readBundledSamples(): BenchPage[] {
  const names = readdirSync(samplesFolder).sort()
  return names
    .filter((name) => existsSync(join(samplesFolder, name, 'gold.json')))
    .map((name) => readSample(name, join(samplesFolder, name)))
}

function readSample(id: string, folder: string): BenchPage {
  const gold = readJson<Gold>(join(folder, 'gold.json'))
  const roles = gold.format === 'text' ? lineRoles(gold) : blockRoles(gold)
  const truth: Truth = { ...fieldsOf(gold), body: gold.body, ...(roles.size > 0 && { roles }) }
  const facts = { id, url: gold.url ?? null, type: gold.pageType, truth }
  return gold.format === 'text'
    ? textPage(facts, join(folder, 'input.txt'))
    : htmlPage(facts, join(folder, 'input.html'))
}

function fieldsOf({ fields, language }: Gold): Fields {
  const { headline, published, authors, tags, ...others } = fields
  return {
    ...others,
    title: headline,
    date: published,
    published,
    ...(authors && { authors: joined(authors) }),
    ...(tags && { tags: joined(tags) }),
    ...(language && { language }),
  }
}

function joined(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(', ') : null
}

function lineRoles({ lines = {}, accept = {} }: Gold): Map<number, Role[]> {
  return new Map(Object.entries(lines).map(([line, role]) => [Number(line), accept[line] ?? [role]]))
}

function blockRoles({ roles = [] }: Gold): Map<string, Role[]> {
  return new Map(roles.map(({ text, role, accept }) => [text, accept ?? [role]]))
}
