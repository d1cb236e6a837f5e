import { parseArgs } from 'node:util'
import { choices } from '../options'
import type { ExtractOptions } from '../types'
import { readMoment } from './batch/moment'
import {
  type BatchCommand,
  type Command,
  type ExplainCommand,
  type LargeField,
  largeFields,
  type OutputForm,
  type Shard,
} from './command'
import { readRules } from './read-rules'
import { isSameFile } from './same-file'

/** A command line that cannot be followed; the message says why. */
export class UsageError extends Error {}

const flags = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  html: { type: 'boolean' },
  explain: { type: 'boolean' },
  report: { type: 'string' },
  url: { type: 'string' },
  format: { type: 'string' },
  focus: { type: 'string' },
  'page-type': { type: 'string' },
  now: { type: 'string' },
  rules: { type: 'string' },
  fields: { type: 'string' },
  ndjson: { type: 'boolean' },
  jobs: { type: 'string' },
  timeout: { type: 'string' },
  output: { type: 'string' },
  resume: { type: 'boolean' },
  shard: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

/** Flags that only a batch has. */
const batchFlags = ['jobs', 'timeout', 'output', 'resume', 'shard'] as const

const shardForm = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/

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
  const options: ExtractOptions = {
    url: address(values.url),
    format: oneOf('--format', choices.format, values.format),
    focus: oneOf('--focus', choices.focus, values.focus),
    pageType: oneOf('--page-type', choices.pageType, values['page-type']),
    now: moment(values.now),
    rules: rulesIn(values.rules),
  }
  if (positionals[0] === 'explain') return explainOf(values, positionals.slice(1), options)
  if (values.report !== undefined)
    throw new UsageError('--report goes with explain: dechrome explain INPUT --report FILE')
  if (values.ndjson) return { ...batchOf(values, positionals), fields, options }
  const stray = batchFlags.find((flag) => values[flag] !== undefined)
  if (stray) throw new UsageError(`--${stray} goes with --ndjson`)
  if (fields.length > 0 && form !== 'json') throw new UsageError('--fields goes with --json or --ndjson')
  return { name: 'extract', inputs: positionals, form, fields, options }
}

type Values = ReturnType<typeof parse>['values']

function batchOf(values: Values, inputs: string[]): Omit<BatchCommand, 'fields' | 'options'> {
  const form = chosenForm(values)
  if (form !== 'text') throw new UsageError(`Choose one of --ndjson and --${form}`)
  if (values.output !== undefined) refuseInput('--output', values.output, inputs)
  if (values.resume && !values.output) throw new UsageError('--resume goes with --output FILE')
  return {
    name: 'batch',
    inputs,
    jobs: count('--jobs', values.jobs) ?? 1,
    timeout: count('--timeout', values.timeout),
    output: values.output,
    resume: values.resume === true,
    shard: shardOf(values.shard),
  }
}

function explainOf(values: Values, inputs: string[], options: ExtractOptions): ExplainCommand {
  const { report } = values
  if (!report) throw new UsageError('explain needs --report FILE; for a file of that name, say ./explain')
  const stray = (['json', 'markdown', 'html', 'explain', 'fields', 'ndjson', ...batchFlags] as const).find(
    (flag) => values[flag] !== undefined,
  )
  if (stray) throw new UsageError(`--${stray} does not go with explain`)
  if (inputs.length > 1) throw new UsageError('explain takes one input; a report is of one page')
  refuseInput('--report', report, inputs)
  return { name: 'explain', inputs, report, options }
}

/** What is written over while it is read is lost. */
function refuseInput(flag: string, file: string, inputs: readonly string[]): void {
  if (file !== '-' && inputs.some((input) => input !== '-' && isSameFile(input, file)))
    throw new UsageError(`${flag} names an input, ${file}: write to another file`)
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

function address(value: string | undefined): string | undefined {
  if (value === undefined || URL.canParse(value)) return value
  throw new UsageError(`--url must be an address such as https://example.org/news, got '${value}'`)
}

function moment(value: string | undefined): Date | undefined {
  if (value === undefined) return undefined
  const now = readMoment(value)
  if (now === null) throw new UsageError(`--now must be a date such as 2025-03-25, got '${value}'`)
  return now
}

function rulesIn(file: string | undefined): ExtractOptions['rules'] {
  try {
    return file === undefined ? undefined : readRules(file)
  } catch (error) {
    throw new UsageError(`--rules ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The longest time a timer of Node holds, in milliseconds; ample for workers too. */
const mostCounted = 2 ** 31 - 1

function count(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= mostCounted) return number
  throw new UsageError(`${flag} must be a whole number from 1; got '${value}'`)
}

function shardOf(value = '1/1'): Shard {
  const [, part, count] = shardForm.exec(value) ?? []
  const shard = { index: Number(part) - 1, count: Number(count) }
  if (shard.index < shard.count) return shard
  throw new UsageError(`--shard must be a part and how many there are, such as 1/4; got '${value}'`)
}

function oneOf<Word extends string>(
  flag: string,
  words: readonly Word[],
  value: string | undefined,
): Word | undefined {
  const word = words.find((known) => known === value)
  if (value !== undefined && word === undefined) {
    throw new UsageError(`${flag} must be one of ${words.join(', ')}; got '${value}'`)
  }
  return word
}
