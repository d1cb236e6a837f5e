import { denseCredits, denseWriters } from '../../vocabulary/metadata-bylines'

const writers: ReadonlySet<string> = new Set(denseWriters)
const credits: ReadonlySet<string> = new Set(denseCredits)
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
/** "신화·한결": in Korean a point joins two names; in Chinese and Japanese it stands inside foreign ones. */
const korean = /[\uac00-\ud7af]/
const separators = /[,;、，；／/\n&＆]/
const koreanSeparators = /[,;、，；／/\n&＆·ㆍ]/
const spaces = /[\s:：]+/
/** "本报记者", "新华社记者": a reporter by the house. */
const houseReporter =
  /^(?:本|新华|新華|中新|央|特约|特約|实习|實習|见习|首席|高级|全媒体|驻).{0,6}(?:记者|記者)$/

/** Whether a text is written with Chinese characters, kana or Hangul. */
export function isDense(text: string): boolean {
  return dense.test(text)
}

/**
 * The writers of a byline in Chinese, Japanese or Korean, where labels part names and follow them:
 * those of editors and photographers are left out.
 *
 * @example
 * denseNames('沈砚秋 通讯员 罗溪禾 摄影 杜若川') // ['沈砚秋', '罗溪禾']
 */
export function denseNames(byline: string): string[] {
  const names: string[] = []
  let writes = true
  for (const part of byline.split(korean.test(byline) ? koreanSeparators : separators)) {
    let name: string[] = []
    const end = () => {
      if (writes && name.length > 0) names.push(name.join(' '))
      name = []
    }
    for (const word of part.trim().split(spaces).flatMap(partLabel)) {
      const isWriters = writers.has(word) || houseReporter.test(word)
      if (isWriters || credits.has(word)) {
        end()
        writes = isWriters
      } else name.push(word)
    }
    end()
  }
  return names
}

/** "写真・鈴木一郎": a point parts a label from its name, and stands inside other names. */
function partLabel(word: string): string[] {
  const at = word.indexOf('・')
  const label = word.slice(0, at)
  return at > 0 && (writers.has(label) || credits.has(label)) ? [label, word.slice(at + 1)] : [word]
}
