import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from './check'
import { type Example, examplesOf } from './fences'
import { shell } from './shell'

const guide = join('docs', 'add-a-rule.md')
const copied = ['src', 'test/label', 'package.json', 'tsconfig.json']

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dechrome-rule-'))
  for (const path of copied) cpSync(path, join(folder, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const hunkEnd = /^@@.*\n/m

/** Change a file as a diff of the guide says; each hunk must fit in one place. */
function patch(file: string, diff: string): string {
  return diff.split(hunkEnd).reduce((text, hunk) => {
    const lines = hunk.trimEnd().split('\n')
    const side = (mark: string) =>
      lines
        .filter((line) => line[0] === ' ' || line[0] === mark)
        .map((line) => line.slice(1))
        .join('\n')
    expect(text.split(side('-')), `fits in one place: ${hunk}`).toHaveLength(2)
    return text.replace(side('-'), () => side('+'))
  }, file)
}

/** Do what a block of the guide says, in the copy. */
async function follow(step: Example): Promise<void> {
  const { language, title, text } = step
  const file = join(folder, title)
  if (language === 'sh') check(step, await shell(text, '', folder))
  else if (title !== '')
    writeFileSync(file, language === 'diff' ? patch(readFileSync(file, 'utf8'), text) : text)
}

test('the guide to adding a rule works step by step', async () => {
  const steps = examplesOf(guide, ['text', 'ts', 'diff', 'sh'])
  for (const step of steps) await follow(step)
  expect(steps.map(({ language }) => language)).toContain('diff')
  expect(typeErrors()).toEqual([])
})

/** What the compiler says of the changed copy. */
function typeErrors(): string[] {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (name) => readFileSync(name, 'utf8'))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const program = ts.createProgram([join(folder, 'src/label/runs/tip-lines.ts')], options)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test('the rule of the guide has twenty lines', () => {
  const rule = examplesOf(guide, ['ts'])[0]!
  expect(rule.text.trim().split('\n').length).toBeLessThanOrEqual(20)
})
