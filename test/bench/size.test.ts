import { describe, expect, test } from 'vitest'
import { closureOf } from '../../bench/size/closure'

const lock = {
  '': {},
  'node_modules/bar': { dependencies: { line: '1.0.0', width: '2.0.0' } },
  'node_modules/bar/node_modules/width': {},
  'node_modules/line': { dependencies: { width: '1.0.0' }, optionalDependencies: { native: '1.0.0' } },
  'node_modules/native': {},
  'node_modules/width': {},
}

describe('what a dependency brings', () => {
  test('is found where npm puts it, the nearest copy first', () => {
    expect(closureOf(lock, 'bar', false).sort()).toEqual([
      'node_modules/bar',
      'node_modules/bar/node_modules/width',
      'node_modules/line',
      'node_modules/width',
    ])
  })

  test('tells packages for some platforms apart', () => {
    expect(closureOf(lock, 'line', true)).toContain('node_modules/native')
    expect(closureOf(lock, 'line', false)).not.toContain('node_modules/native')
  })

  test('names what is missing', () => {
    expect(() => closureOf(lock, 'gone', false)).toThrow('package-lock.json has no gone')
  })
})
