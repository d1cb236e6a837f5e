import { describe, expect, it } from 'vitest'
import {
  cleanByline,
  givenNameFirst,
  looksLikeNames,
  openerLength,
  splitAuthors,
} from '../../src/text/byline'

describe('cleanByline', () => {
  it.each([
    ['By Ada Reed', 'Ada Reed'],
    ['BY: Ada Reed', 'Ada Reed'],
    ['Written by Ada Reed and Tom Oak | 3 min read', 'Ada Reed and Tom Oak'],
    ['Posted by Ada Reed on 25 March 2025', 'Ada Reed'],
    ['Ada Reed • March 25, 2025', 'Ada Reed'],
    ['Ada Reed ada@reed.example', 'Ada Reed'],
    ['（记者 沈砚秋）', '沈砚秋'],
    ['Ada Reed @adareed', 'Ada Reed'],
    ['Ada Reed in Weather', 'Ada Reed'],
    ['Doreen Slack, Bugle Reporter', 'Doreen Slack, Bugle Reporter'],
    ['Ein Gastbeitrag von Katrin Ulmer', 'Katrin Ulmer'],
    ['By Ada Reed, photographs by Tom Oak', 'Ada Reed'],
    ['Words by Ada Reed Illustrations by Tom Oak', 'Ada Reed'],
    ['Words and photographs by Ada Reed', 'Ada Reed'],
    ['Von Katrin Ulmer und Malte Severin', 'Katrin Ulmer und Malte Severin'],
    ['Par Solène Marque', 'Solène Marque'],
    ['Por Inés Valbuena', 'Inés Valbuena'],
    ['Di Carla Neri', 'Carla Neri'],
    ['Door Jelmer Hoek', 'Jelmer Hoek'],
    ['Автор: Варвара Лужина', 'Варвара Лужина'],
    ['بقلم سلمى البدراني', 'سلمى البدراني'],
    ['作者：李伟', '李伟'],
    ['View all posts by Ada Reed', 'Ada Reed'],
    ['Zeige alle Beiträge von Katrin Ulmer', 'Katrin Ulmer'],
    ['Von Katrin Ulmer, Online-Redaktion Veröffentlicht', 'Katrin Ulmer, Online-Redaktion'],
    ['Ada Reed , Tom Oak', 'Ada Reed, Tom Oak'],
    ['by Ada Reed ●', 'Ada Reed'],
    ['By Ada Last', 'Ada Last'],
    ['By Ada Reed Last', 'Ada Reed'],
    ['文・堀内 実', '堀内 実'],
  ])('%s', (text, names) => {
    expect(cleanByline(text)).toBe(names)
  })

  it.each([
    'https://reed.example/ada',
    'ada@reed.example',
    'admin',
    'By',
    '',
    'No Author',
    'Last modified',
    'Veröffentlicht',
    'Tiempo de lectura',
    '—',
    '12',
    'x'.repeat(500),
  ])('finds no name in %s', (text) => {
    expect(cleanByline(text)).toBeNull()
  })
})

describe('splitAuthors', () => {
  it.each([
    ['Ada Reed', ['Ada Reed']],
    ['Ada Reed and Tom Oak', ['Ada Reed', 'Tom Oak']],
    ['Ada Reed, Tom Oak and Li Wei', ['Ada Reed', 'Tom Oak', 'Li Wei']],
    ['Ada Reed, Tom Oak, & Li Wei', ['Ada Reed', 'Tom Oak', 'Li Wei']],
    ['Ada Reed, MD, Tom Oak', ['Ada Reed, MD', 'Tom Oak']],
    ['Doreen Slack, Bugle Reporter', ['Doreen Slack']],
    ['Ada Reed, TIME', ['Ada Reed']],
    ['Ada Reed, The Associated Press', ['Ada Reed']],
    ['Reuters', ['Reuters']],
    ['Ada Reed (Reuters)', ['Ada Reed']],
    ['Ada Reed for The Harbour Weekly and Tom Oak', ['Ada Reed', 'Tom Oak']],
    ['adareed (Ada)', ['adareed (Ada)']],
    ['王小明／台北報導', ['王小明']],
    ['Ministry for Harbours and Inland Waters', ['Ministry for Harbours and Inland Waters']],
    ['Katrin Ulmer und Malte Severin', ['Katrin Ulmer', 'Malte Severin']],
    ['Inés Valbuena y Juan Mar', ['Inés Valbuena', 'Juan Mar']],
    ['水口 遥、堀内 実', ['水口 遥', '堀内 実']],
    ['山田太郎 写真・鈴木一郎', ['山田太郎']],
    ['本报记者 沈砚秋 通讯员 罗溪禾 摄影 杜若川', ['沈砚秋', '罗溪禾']],
    ['编辑：赵六 作者：王小明、李娜', ['王小明', '李娜']],
    ['约翰·史密斯', ['约翰·史密斯']],
    ['김철수·홍길동 기자', ['김철수', '홍길동']],
    ['Ada Reed, Ada Reed', ['Ada Reed']],
  ])('%s', (byline, names) => {
    expect(splitAuthors(byline)).toEqual(names)
  })
})

describe('looksLikeNames', () => {
  it.each(['Ada Reed', 'Maria del Carmen', 'van der Berg', 'Ludwig van Beethoven and Tom Oak', '堀内 実'])(
    '%s is',
    (text) => {
      expect(looksLikeNames(text)).toBe(true)
    },
  )
  it.each(['the river rose', 'Top 10', 'It rained all day. Then it snowed.', 'Ready?'])(
    '%s is not',
    (text) => {
      expect(looksLikeNames(text)).toBe(false)
    },
  )
})

it('knows an opener only as a whole word', () => {
  expect(openerLength('Bye now')).toBe(0)
  expect(openerLength('Division of labour')).toBe(0)
  expect(openerLength('by Ada')).toBe(2)
})

describe('givenNameFirst', () => {
  it.each([
    ['Reed, Ada', 'Ada Reed'],
    ['de Witte, Bram J.', 'Bram J. de Witte'],
    ['Ada Reed', 'Ada Reed'],
    ['Ada Reed, Tom Oak', 'Ada Reed, Tom Oak'],
    ['Reed, Editor', 'Reed, Editor'],
    ['Reed, Oak, Elm', 'Reed, Oak, Elm'],
  ])('%s', (name, read) => {
    expect(givenNameFirst(name)).toBe(read)
  })
})
