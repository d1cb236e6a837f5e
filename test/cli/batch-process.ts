import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Outcome } from './harness'

/** A process of the tool that runs, and what it has written so far. */
export interface Running {
  child: ChildProcess
  written: { stdout: string; stderr: string }
  /** Its end; the code is null where a signal made it. */
  ended: Promise<Omit<Outcome, 'code'> & { code: number | null }>
}

/** Start the tool as a process of its own; it is ended with the test. */
export function start(argv: string[]): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', '--ndjson', ...argv])
  const written = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (written.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (written.stderr += text))
  child.stdin.on('error', () => {})
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, written, ended: once(child, 'close').then(([code]) => ({ code, ...written })) }
}

/** Run it to its end. */
export async function batch(argv: string[], stdin = '') {
  const { child, ended } = start(argv)
  child.stdin?.end(stdin)
  return ended
}

/** A folder of the test's own, gone with it. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dechrome-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A page that says its number. */
export function pageOf(number: number): string {
  const words = `Ferry ${number} left at noon, and the harbour was quiet until the evening, people said.`
  return `<title>Ferry ${number}</title><article><h1>Ferry ${number}</h1>${`<p>${words}</p>`.repeat(5)}</article>`
}

/** Lines of pages, ids from 0. */
export function pages(count: number): string {
  return Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, html: pageOf(id) })}\n`).join('')
}

/** What the lines of a result say. */
export function results(stdout: string): Result[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** A line of the result. */
export interface Result {
  id: unknown
  ok: boolean
  article?: { headline: string | null; body: string; url: string | null } & Record<string, unknown>
  error?: { code: string; message: string; file?: string; line?: number; offset?: number }
}

/** Wait until something is so. */
export async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((wait) => setTimeout(wait, 5))
}
