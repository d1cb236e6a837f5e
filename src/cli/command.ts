import type { ExtractOptions } from '../types'

/** What stdout gets of each input. */
export type OutputForm = 'text' | 'json' | 'markdown' | 'html' | 'explain'

/** The large fields that `--fields` adds to `--json`. */
export const largeFields = ['blocks', 'markdown', 'html'] as const
export type LargeField = (typeof largeFields)[number]

/** A request for articles. */
export interface ExtractCommand {
  name: 'extract'
  inputs: string[]
  form: OutputForm
  fields: LargeField[]
  options: ExtractOptions
}

/** A request for a line of every record of the inputs. */
export interface BatchCommand {
  name: 'batch'
  inputs: string[]
  fields: LargeField[]
  options: ExtractOptions
  /** Workers side by side. */
  jobs: number
  /** What a record may take, in milliseconds; no limit where undefined. */
  timeout?: number
  /** The file to write to; standard output where undefined. */
  output?: string
  /** Whether the output goes on where it was broken off. */
  resume: boolean
  /** Which of how many parts of the records; `index` from 0. */
  shard: Shard
}

/** One part of the records, which are dealt out in turn. */
export interface Shard {
  index: number
  count: number
}

/** A request for the page that shows why each block was kept or dropped. */
export interface ExplainCommand {
  name: 'explain'
  inputs: string[]
  /** The file to write; standard output for `-`. */
  report: string
  options: ExtractOptions
}

/** What the command line asks for. */
export type Command = { name: 'help' | 'version' } | ExtractCommand | BatchCommand | ExplainCommand
