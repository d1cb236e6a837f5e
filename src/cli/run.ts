import { version } from '../../package.json'
import type { Article } from '../types'
import { readArgs, UsageError } from './args'
import { painter } from './colors'
import type { BatchCommand, ExplainCommand, ExtractCommand } from './command'
import { help } from './help'
import { readInput } from './inputs'
import type { Io } from './io'
import { renderExplain } from './render-explain'
import { renderJson } from './render-json'
import { renderText } from './render-text'

/**
 * Do what the command line asks. Data goes to stdout, all else to stderr.
 *
 * @param argv the arguments after the program's own name
 * @returns the exit code: 0 done, 1 an input failed (the others were still read), 2 wrong usage
 */
export async function run(argv: string[], io: Io): Promise<number> {
  try {
    const command = readArgs(argv)
    if (command.name === 'extract') return await extractAll(command, io)
    if (command.name === 'batch') return await batch(command, io)
    if (command.name === 'explain') return await explain(command, io)
    io.stdout.write(command.name === 'help' ? help : `${version}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`dechrome: ${error.message}\nTry dechrome --help\n`)
    return 2
  }
}

/** The parts that a command needs are loaded when it runs: a start is quick. */
async function batch(command: BatchCommand, io: Io): Promise<number> {
  const { runBatch } = await import('./batch/run-batch')
  return runBatch({ ...command, inputs: inputsOf(command, io) }, io)
}

async function explain(command: ExplainCommand, io: Io): Promise<number> {
  const { writeReport } = await import('./explain-report')
  const [input = '-'] = inputsOf(command, io)
  return writeReport(input, command, io)
}

function inputsOf({ inputs }: { inputs: string[] }, io: Io): string[] {
  if (inputs.length > 0) return inputs
  if (io.stdin.isTTY) throw new UsageError('Name a file or an address, or pipe a page in')
  return ['-']
}

async function extractAll(command: ExtractCommand, io: Io): Promise<number> {
  const inputs = inputsOf(command, io)
  let code = 0
  for (const name of inputs) {
    try {
      await extractOne(name, command, inputs.length, io)
    } catch (error) {
      io.stderr.write(`dechrome: ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
      code = 1
    }
  }
  return code
}

async function extractOne(name: string, command: ExtractCommand, inputs: number, io: Io): Promise<void> {
  const { extract } = await import('../extract')
  const { bytes, url, contentType } = await readInput(name, io.stdin)
  const article = extract(bytes, { contentType, ...command.options, url: command.options.url ?? url })
  for (const { code, message } of article.warnings)
    io.stderr.write(`dechrome: ${name}: ${code}: ${message}\n`)
  if (article.body === '') io.stderr.write(`dechrome: ${name}: no article found\n`)
  if (inputs > 1 && command.form !== 'json') io.stdout.write(`==> ${name} <==\n`)
  io.stdout.write(render(article, command, inputs === 1, io))
}

function render(article: Article, { form, fields }: ExtractCommand, single: boolean, io: Io): string {
  if (form === 'json') return renderJson(article, fields, single)
  if (form === 'markdown') return ended(article.markdown)
  if (form === 'html') return ended(article.html)
  if (form === 'explain') return renderExplain(article, painter(io), io.stdout.columns)
  return renderText(article, painter(io))
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
