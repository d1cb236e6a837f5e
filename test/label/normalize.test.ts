import { describe, expect, it } from 'vitest'
import { isMarksOnly, textKey, unwrap } from '../../src/text/normalize'

describe('textKey', () => {
  it.each([
    ['"Rain, again"**', 'Rain – again'],
    ["Syria's valley", 'Syria’s Valley'],
    ['## Cafe\u0301', 'café'],
    ['«Дождь»', 'дождь'],
  ])('is the same for %s and %s', (one, other) => {
    expect(textKey(one)).toBe(textKey(other))
  })

  it('differs where a word differs', () => {
    expect(textKey('Rain in Oslo')).not.toBe(textKey('Rain in Bergen'))
  })
})

describe('unwrap', () => {
  it.each([
    ['"Rain Again"', 'Rain Again'],
    ['“Rain Again”', 'Rain Again'],
    ['„Wieder Regen“', 'Wieder Regen'],
    ['« Encore la pluie »', 'Encore la pluie'],
    ['Rain Again**', 'Rain Again'],
    ['**Rain Again**', 'Rain Again'],
    ['# Rain Again', 'Rain Again'],
    ['"Rain" and "snow"', '"Rain" and "snow"'],
    ["'We waited': rain again", "'We waited': rain again"],
    ["'The town's last ship'", "The town's last ship"],
    ['#1 in the world', '#1 in the world'],
  ])('makes %s %s', (text, bare) => {
    expect(unwrap(text)).toBe(bare)
  })
})

describe('isMarksOnly', () => {
  it.each([
    ['| --- | --- |', true],
    ['🔥', true],
    ['№ 1', false],
    ['雨', false],
  ])('%s: %s', (text, only) => {
    expect(isMarksOnly(text)).toBe(only)
  })
})
