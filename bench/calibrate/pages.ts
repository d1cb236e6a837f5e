import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocksFromText, blocksFromTree } from '../../src/blocks'
import { factNames, factTable, htmlGroups, textGroups } from '../../src/label/evidence/facts'
import { viewOf } from '../../src/label/evidence/view'
import { foldWrapped } from '../../src/label/lines/wrap'
import { collectMetadata, noMetadata } from '../../src/metadata'
import { resolveOptions } from '../../src/options'
import { readSource } from '../../src/source'
import type { Page } from '../../src/types'
import { corpora } from '../corpora'
import { type Fold, foldOf } from '../folds'
import type { BenchPage } from '../types'
import { shareInTruth, wordsOf } from './truth'

export type Format = Page['format']

/** A page as the calibration learns from it: one row of facts a block, and how much of it is content. */
export interface Lesson {
  id: string
  type: string
  fold: Fold
  rows: number
  values: Float32Array
  truth: Float32Array
  words: Float32Array
  /** Words of the truth. */
  gold: number
}

const sources = { html: 'wcxb', text: 'text-dumps' } as const

/** The development pages of a format. */
export function readPages(folder: string, format: Format): BenchPage[] {
  const corpus = corpora.find(({ name }) => name === sources[format])
  if (!corpus) throw new Error(`There is no corpus "${sources[format]}" in bench/corpora`)
  // A page without a body in the truth is one that nobody annotated.
  return corpus.read(join(folder, corpus.folder)).filter(({ truth }) => truth.body !== undefined)
}

/** The names of the facts of a format, in the order of their columns. */
export function namesOf(format: Format): string[] {
  return factNames(format === 'html' ? htmlGroups : textGroups)
}

/** Read a page up to the facts of its blocks, and find its blocks in the truth. */
export function lessonOf(page: BenchPage, format: Format): Lesson {
  const settings = resolveOptions({ format, ...(page.url !== null && { url: page.url }) })
  const source = readSource(page.text ?? page.html, settings, [])
  const { drafts, boxes } =
    source.format === 'html' ? blocksFromTree(source.root) : blocksFromText(source.text)
  const metadata = source.format === 'html' ? collectMetadata(source.root, settings) : noMetadata()
  const folded = format === 'text' ? foldWrapped(drafts) : null
  const view = viewOf({
    format,
    drafts: folded ? folded.map(({ draft }) => draft) : drafts,
    boxes,
    metadata,
    url: settings.url,
  })
  const { rows, values } = factTable(view, format === 'html' ? htmlGroups : textGroups)
  const gold = page.truth.body ?? ''
  return {
    id: page.id,
    type: page.type,
    fold: foldOf(page.host),
    rows,
    values,
    truth: shareInTruth(
      view.drafts.map(({ text }) => text),
      gold,
    ),
    words: Float32Array.from(view.drafts, ({ text }) => wordsOf(text).length),
    gold: wordsOf(gold).length,
  }
}

/** Read a file of JSON. */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
