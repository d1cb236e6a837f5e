import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { batch, folder, pageOf, pages, results, start, until } from './batch-process'
import { dechrome } from './harness'

vi.setConfig({ testTimeout: 60_000 })

const failing = [
  '{"id":"first","html":"<h1>Rain</h1><p>It rained all day, and nobody minded it.</p>"}',
  '{"id": no',
  '',
  '[1, 2]',
  '{"id":{"site":7},"url":"https://ferry.test/7"}',
  '{"id":"odd","html":7}',
  '{"id":"last","text":"Rain in Oslo\\n\\nIt rained all day, and nobody minded it at all."}',
].join('\n')

describe('lines', () => {
  test('give a line each, in order; what fails costs its own record and not the exit code', async () => {
    const { code, stdout, stderr } = await batch([], failing)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(results(stdout).map(({ id, ok, error }) => [id, ok, error?.code, error?.line])).toEqual([
      ['first', true, undefined, undefined],
      [null, false, 'invalid-json', 2],
      [null, false, 'invalid-record', 4],
      [{ site: 7 }, false, 'invalid-record', 5],
      ['odd', false, 'invalid-record', 6],
      ['last', true, undefined, undefined],
    ])
    expect(results(stdout).at(-1)!.article).toMatchObject({ headline: 'Rain in Oslo' })
  })

  test('keep their ids as they are written', async () => {
    const ids = [
      '9007199254740993',
      '-12345678901234567890',
      '0.12345678901234567890',
      '1e400',
      '{"site":9007199254740993,"tags":["}","\\"id"]}',
      '[1, 9007199254740993]',
      '"9007199254740993"',
      '7',
      'true',
    ]
    const input = ids.flatMap((id) => [
      `{"id":${id},"text":"It rained, \\"id\\": 3"}`,
      `{"meta":{"id":1},"text":"a}b","i\\u0064": ${id} }`,
    ])
    const { stdout } = await batch([], [...input, '{"id":1,"id":9007199254740995,"html":7}'].join('\n'))
    const written = stdout
      .trim()
      .split('\n')
      .map((line) => line.slice('{"id":'.length, line.indexOf(',"ok":')))
    expect(written).toEqual([...ids.flatMap((id) => [id, id]), '9007199254740995'])
  })

  test('that are none give nothing', async () => {
    expect(await batch([])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('of many workers are those of one', async () => {
    const input = pages(60)
    const [one, many] = [await batch([], input), await batch(['--jobs', '3'], input)]
    expect(many).toEqual(one)
    expect(results(one.stdout).map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, id) => id))
  })

  test('are answered one by one, before the next one comes', async () => {
    const { child, written, ended } = start(['--jobs', '2'])
    for (const [asked, line] of pages(3).split('\n').filter(Boolean).entries()) {
      child.stdin?.write(`${line}\n`)
      await until(() => results(written.stdout.slice(0, written.stdout.lastIndexOf('\n') + 1)).length > asked)
    }
    child.stdin?.end()
    expect(await ended).toMatchObject({ code: 0 })
  })

  test('of 50 MB go through', async () => {
    const html = `${pageOf(1)}<!--${'x'.repeat(50_000_000)}-->`
    const { code, stdout } = await batch(['--jobs', '2'], `${JSON.stringify({ id: 'long', html })}\n`)
    expect(code).toBe(0)
    expect(results(stdout)).toMatchObject([{ id: 'long', ok: true, article: { headline: 'Ferry 1' } }])
  })
})

describe('what goes along', () => {
  test('the large fields, where they are asked for', async () => {
    const { stdout } = await dechrome(['--ndjson', '--fields', 'markdown,blocks'], { stdin: pages(1) })
    const { article } = results(stdout)[0]!
    expect(article!.markdown).toContain('Ferry 0 left')
    expect(article!.blocks).toBeInstanceOf(Array)
    expect(article).not.toHaveProperty('html')
  })

  test("the record's own address, before that of the command line", async () => {
    const lines = `{"url":"https://ferry.test/own","html":"${'<p>Rain.'}"}\n{"html":"<p>Rain."}\n`
    const { stdout } = await dechrome(['--ndjson', '--url', 'https://ferry.test/all'], { stdin: lines })
    expect(results(stdout).map(({ article }) => article!.url)).toEqual([
      'https://ferry.test/own',
      'https://ferry.test/all',
    ])
  })
})

describe('files', () => {
  function crawl(): string {
    const root = folder()
    mkdirSync(join(root, 'b/deep'), { recursive: true })
    writeFileSync(join(root, 'c.html'), pageOf(3))
    writeFileSync(join(root, 'a.ndjson'), pages(2))
    writeFileSync(join(root, 'b/deep/page.htm'), pageOf(4))
    writeFileSync(join(root, 'b/picture.png'), 'no page')
    return root
  }

  test('of a folder are read to its depths, in an order that is always the same', async () => {
    const root = crawl()
    const { code, stdout } = await dechrome(['--ndjson', root])
    expect(code).toBe(0)
    expect(results(stdout).map(({ id, article }) => [id, article?.headline])).toEqual([
      [0, 'Ferry 0'],
      [1, 'Ferry 1'],
      [join(root, 'c.html'), 'Ferry 3'],
      [join(root, 'b/deep/page.htm'), 'Ferry 4'],
    ])
  })

  test('of lines may be zipped; one that is cut off is a fault, not a shorter batch', async () => {
    const path = join(folder(), 'in.ndjson.gz')
    writeFileSync(path, gzipSync(pages(3)))
    expect(results((await dechrome(['--ndjson', path])).stdout).map(({ id }) => id)).toEqual([0, 1, 2])
    writeFileSync(path, gzipSync(pages(3)).subarray(0, -9))
    expect(await dechrome(['--ndjson', path])).toMatchObject({
      code: 1,
      stderr: `dechrome: ${path}: unexpected end of file\n`,
    })
  })

  test('are found by globs', async () => {
    const root = crawl()
    const { stdout } = await dechrome(['--ndjson', join(root, '**/*.{htm,html}')])
    expect(results(stdout).map(({ article }) => article?.headline)).toEqual(['Ferry 4', 'Ferry 3'])
  })
})

test.each([
  [['--jobs', '2'], '--jobs goes with --ndjson'],
  [['--ndjson', '--jobs', '0'], '--jobs must be'],
  [['--ndjson', '--timeout', 'soon'], '--timeout must be'],
  [['--ndjson', '--resume'], '--resume goes with --output'],
  [['--ndjson', '--shard', '5/4'], '--shard must be'],
  [['--ndjson', '--shard', '0/4'], '--shard must be'],
  [['--ndjson', '--markdown'], 'Choose one of'],
])('wrong usage gives 2: %j', async (argv, words) => {
  const { code, stdout, stderr } = await dechrome(argv, { stdin: '' })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(words)
})

test('shards part the records without loss or overlap', async () => {
  const input = pages(10)
  const parts = ['1/3', '2/3', '3/3'].map((shard) =>
    dechrome(['--ndjson', '--shard', shard], { stdin: input }),
  )
  const ids = (await Promise.all(parts)).map(({ stdout }) => results(stdout).map(({ id }) => id))
  expect(ids).toEqual([
    [0, 3, 6, 9],
    [1, 4, 7],
    [2, 5, 8],
  ])
})

test('a terminal sees how far it is, and the output does not', async () => {
  const root = folder()
  const [input, output] = [join(root, 'in.ndjson'), join(root, 'out.ndjson')]
  writeFileSync(input, pages(3))
  const { code, stdout, stderr } = await dechrome(['--ndjson', '--output', output, input], { terminal: true })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain('100% | 3 records')
  expect(stderr).toContain('left')
})
