import { describe, expect, it } from 'vitest'
import { isSiteName, siteNameBeside, stripKnownName, stripSiteName } from '../../src/text/site-title'

describe('stripSiteName', () => {
  it.each([
    ['Rain in Oslo | The Reed', ['The Reed'], 'Rain in Oslo'],
    ['Rain in Oslo | Weather | The Reed', ['The Reed'], 'Rain in Oslo'],
    ['The Reed: Rain in Oslo', ['The Reed'], 'Rain in Oslo'],
    ['The Reed - Rain in Oslo', ['The Reed'], 'Rain in Oslo'],
    ['Rain in Oslo - The Reed', ['the-reed'], 'Rain in Oslo'],
    ['Rain in Oslo - Reed', ['The Reed'], 'Rain in Oslo'],
    ['Rain falls on Oslo all week | Somebody', [], 'Rain falls on Oslo all week'],
    ['Rain falls on Oslo all week — Somebody Else', [], 'Rain falls on Oslo all week'],
    ['Rain in Oslo - a diary of a wet week', [], 'Rain in Oslo - a diary of a wet week'],
    ['Oslo: rain', [], 'Oslo: rain'],
    ['Oslo, rain and snow', ['rain'], 'Oslo, rain and snow'],
    ['雨中的城市与河流_江湾新闻网', [], '雨中的城市与河流'],
    ['雪形が教える種まきの日｜やまびこ便り', [], '雪形が教える種まきの日'],
    ['The Reed :: News :: Rain falls on Oslo', [], 'Rain falls on Oslo'],
    ['Rain in Oslo > A diary of a week', [], 'Rain in Oslo > A diary of a week'],
    ['The Reed', ['The Reed'], 'The Reed'],
    ['', [], ''],
  ])('%s', (title, names, headline) => {
    expect(stripSiteName(title, names)).toBe(headline)
  })
})

it('takes only known names off headings', () => {
  expect(stripKnownName('Rain | The Reed', ['The Reed'])).toBe('Rain')
  expect(stripKnownName('Rain | Opinion', ['The Reed'])).toBe('Rain | Opinion')
})

it('tells the site’s name, written as in its address too', () => {
  expect(isSiteName('The Reed', ['the-reed'])).toBe(true)
  expect(isSiteName('Rain', ['the-reed'])).toBe(false)
})

describe('siteNameBeside', () => {
  it.each([
    ['Rain in Oslo | The Reed', 'Rain in Oslo', 'The Reed'],
    ['The Reed: Rain in Oslo', 'Rain in Oslo', 'The Reed'],
    ['Rain in Oslo, and snow', 'Rain in Oslo', null],
    ['Rain in Oslo', 'Rain in Oslo', null],
    ['Rain in Oslo | a very long slogan of a site', 'Rain in Oslo', null],
  ])('%s', (title, headline, name) => {
    expect(siteNameBeside(title, headline)).toBe(name)
  })
})
