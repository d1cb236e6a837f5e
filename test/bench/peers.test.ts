import { afterEach, describe, expect, it } from 'vitest'
import { openPeers } from '../../bench/peers'
import { isoDate } from '../../bench/peers/dates'
import { pythonPeer } from '../../bench/peers/python'
import { PythonChild } from '../../bench/peers/python-child'
import { visibleText } from '../../bench/visible-text'

/** A stand-in that speaks the child's protocol, and never answers a page that says "hang". */
const STAND_IN = `
console.log(JSON.stringify({ versions: { trafilatura: '9.9', resiliparse: null } }))
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { html } = JSON.parse(line)
  if (html === 'fail') console.log(JSON.stringify({ error: 'ValueError: no' }))
  else if (html === 'die') process.exit(1)
  else if (html !== 'hang') console.log(JSON.stringify({ body: html.toUpperCase(), ms: 1.5 }))
})`

const children: PythonChild[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.close()
})

function child(command = [process.execPath, '-e', STAND_IN], timeoutMs = 5000): PythonChild {
  const made = new PythonChild(command, timeoutMs)
  children.push(made)
  return made
}

const ask = (html: string) => ({ peer: 'trafilatura', html, url: null })

describe('PythonChild', () => {
  it('says which peers are installed, and answers page after page', async () => {
    const python = child()
    expect(await pythonPeer('resiliparse', python)).toBeNull()
    expect(await pythonPeer('trafilatura', python)).toMatchObject({ version: '9.9' })
    expect(await python.predict(ask('one'))).toEqual({ body: 'ONE', ms: 1.5 })
    expect(await python.predict(ask('two'))).toEqual({ body: 'TWO', ms: 1.5 })
  })

  it('gives up a page that hangs, and answers the next one', async () => {
    const python = child(undefined, 700)
    await expect(python.predict(ask('hang'))).rejects.toThrow('no answer')
    expect(await python.predict(ask('one'))).toMatchObject({ body: 'ONE' })
  })

  it('fails only the page on which it fails or ends', async () => {
    const python = child()
    await expect(python.predict(ask('fail'))).rejects.toThrow('ValueError: no')
    await expect(python.predict(ask('die'))).rejects.toThrow('ended')
    expect(await python.predict(ask('one'))).toMatchObject({ body: 'ONE' })
  })

  it('rejects where there is no Python', async () => {
    await expect(child(['no-such-python']).versions()).rejects.toThrow('ENOENT')
  })
})

describe('openPeers', () => {
  it('opens peers in order and reports one that is not to be had', async () => {
    const { peers, missing } = await openPeers(['everything', 'no-such-peer', 'nothing'])
    expect(peers.map(({ name }) => name)).toEqual(['everything', 'nothing'])
    expect(missing).toEqual([{ name: 'no-such-peer', missing: 'not installed' }])
  })
})

describe('visibleText', () => {
  it.each([
    ['<p>One <b>two</b></p><p>Three</p>', 'One two\nThree'],
    ['a<br>b<div>c\n  d</div>', 'a\nb\nc d'],
    ['<title>T</title><script>x</script><style>y</style><noscript>z</noscript>seen', 'seen'],
    ['<td>a</td><td>b</td>', 'a\nb'],
    ['&lt;b&gt; &amp; c', '<b> & c'],
  ])('of %j is %j', (html, text) => {
    expect(visibleText(html)).toBe(text)
  })
})

describe('isoDate', () => {
  it.each([
    ['2025-03-25T18:09:33+02:00', '2025-03-25T18:09:33+02:00'],
    ['March 25, 2025', '2025-03-25T00:00:00.000Z'],
    ['Tue, 25 Mar 2025 18:09:33 GMT', '2025-03-25T18:09:33.000Z'],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('of %j is %j', (raw, iso) => {
    expect(isoDate(raw)).toBe(iso)
  })
})
