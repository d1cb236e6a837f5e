import { parseArgs } from 'node:util'
import { choices } from '../options'
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

/** What the command line asks for. */
export type Command = { name: 'help' | 'version' } | ExtractCommand

/** A command line that cannot be followed; the message says why. */
export class UsageError extends Error {}

const flags = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  html: { type: 'boolean' },
  explain: { type: 'boolean' },
  url: { type: 'string' },
  format: { type: 'string' },
  focus: { type: 'string' },
  'page-type': { type: 'string' },
  now: { type: 'string' },
  fields: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

/**
 * Read the command line.
 *
 * @param argv the arguments after the program's own name
 * @throws UsageError for an unknown flag, a value that is none, or flags that exclude each other
 */
export function readArgs(argv: string[]): Command {
  const { values, positionals } = parse(argv)
  if (values.help) return { name: 'help' }
  if (values.version) return { name: 'version' }
  const form = chosenForm(values)
  const fields = listed(values.fields)
  if (fields.length > 0 && form !== 'json') throw new UsageError('--fields goes with --json')
  const options: ExtractOptions = {
    url: values.url,
    format: oneOf('--format', choices.format, values.format),
    focus: oneOf('--focus', choices.focus, values.focus),
    pageType: oneOf('--page-type', choices.pageType, values['page-type']),
    now: moment(values.now),
  }
  return { name: 'extract', inputs: positionals, form, fields, options }
}

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: flags, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function chosenForm(values: { [Form in OutputForm]?: boolean }): OutputForm {
  const forms = (['json', 'markdown', 'html', 'explain'] as const).filter((form) => values[form])
  if (forms.length > 1)
    throw new UsageError(`Choose one of ${forms.map((form) => `--${form}`).join(' and ')}`)
  return forms[0] ?? 'text'
}

function listed(value: string | undefined): LargeField[] {
  if (value === undefined) return []
  return value.split(',').map((name) => oneOf('--fields', largeFields, name.trim())!)
}

function moment(value: string | undefined): Date | undefined {
  if (value === undefined) return undefined
  const now = new Date(value)
  if (Number.isNaN(now.getTime()))
    throw new UsageError(`--now must be a date such as 2025-03-25, got '${value}'`)
  return now
}

function oneOf<Word extends string>(
  flag: string,
  words: readonly Word[],
  value: string | undefined,
): Word | undefined {
  const word = words.find((known) => known === value)
  if (value !== undefined && word === undefined) {
    throw new UsageError(`${flag} must be ${words.join(', ')}; got '${value}'`)
  }
  return word
}
