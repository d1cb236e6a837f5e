import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchPage, Peer, Report } from '../types'
import { explanationPage } from './explain'
import { htmlReport } from './html'
import { markdownReport } from './markdown'
import { explanationFile, worstPages } from './worst'

/**
 * Write a report into a folder: `report.md`, `report.json`, `index.html` and, for the worst pages,
 * `explain/ID.html`.
 *
 * @param own this package as a peer, to explain its worst pages; null where it did not run
 */
export async function writeReport(
  folder: string,
  report: Report,
  pages: readonly BenchPage[],
  own: Peer | null,
): Promise<void> {
  mkdirSync(join(folder, 'explain'), { recursive: true })
  const explained = own ? await writeExplanations(folder, report, pages, own) : new Set<string>()
  writeFileSync(join(folder, 'report.md'), markdownReport(report))
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report)}\n`)
  writeFileSync(join(folder, 'index.html'), htmlReport(report, explained))
}

/**
 * Read a `report.json` back.
 *
 * @throws where there is no such file or it is no JSON
 */
export function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

/** Blocks are not kept while the benchmark runs, so the worst pages are read once more. */
async function writeExplanations(
  folder: string,
  report: Report,
  pages: readonly BenchPage[],
  own: Peer,
): Promise<Set<string>> {
  const byId = new Map(pages.map((page) => [page.id, page]))
  const explained = new Set<string>()
  for (const { page: record } of [...worstPages(report).values()].flat()) {
    const page = byId.get(record.id)
    if (!page || record.scores.dechrome?.error !== undefined) continue
    const text = explanationPage(record, page, await own.predict(page))
    writeFileSync(join(folder, explanationFile(record.id)), text)
    explained.add(record.id)
  }
  return explained
}
