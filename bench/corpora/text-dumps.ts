import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchPage, Corpus } from '../types'
import { textPage } from './page'
import { readWcxbRecords, wcxbFacts } from './wcxb'

/** The articles of WCXB with their tags gone, as `ID.packed.txt` and `ID.spaced.txt`. */
export const textDumps: Corpus = {
  name: 'text-dumps',
  source: 'article pages of WCXB 1.0 with their tags gone, CC-BY-4.0',
  metric: 'words.f1',
  folder: 'text-dumps',
  parts: (folder) => [folder, join(truthFolder(folder), 'ground-truth')],
  read: readTextDumps,
}

function readTextDumps(folder: string): BenchPage[] {
  const files = new Map(readdirSync(folder).map((name) => [name.split('.', 1)[0], join(folder, name)]))
  return readWcxbRecords(truthFolder(folder)).flatMap(({ id, record }) => {
    const file = files.get(id)
    return file ? [textPage(wcxbFacts(id, record), file)] : []
  })
}

/** The truth stands beside the dumps, with the pages they were made from. */
function truthFolder(folder: string): string {
  return join(folder, '../wcxb/dev')
}
