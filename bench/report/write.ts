import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../types'
import { markdownReport } from './markdown'

/** Write a report into a folder: `report.md` and `report.json`. */
export function writeReport(folder: string, report: Report): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'report.md'), markdownReport(report))
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report)}\n`)
}

/**
 * Read a `report.json` back.
 *
 * @throws where there is no such file or it is no JSON
 */
export function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}
