import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { languageOf } from '../../src/text/language'

const texts: Readonly<Record<string, string>> = {
  en: 'The keeper of the weir had seen the river rise before, but never in a dry spring like this one. She walked along the bank each morning, wrote the height into a book, and told nobody what she thought of it. By the end of the week the meadows were under water.',
  de: 'Die Wärterin am Wehr hatte den Fluss schon oft steigen sehen, aber nie in einem so trockenen Frühling wie in diesem. Sie ging jeden Morgen am Ufer entlang, schrieb die Höhe in ein Buch und sagte niemandem, was sie davon hielt. Am Ende der Woche standen die Wiesen unter Wasser.',
  fr: 'La gardienne du barrage avait déjà vu la rivière monter, mais jamais dans un printemps aussi sec que celui de cette année. Elle marchait chaque matin sur la rive, notait la hauteur dans un cahier et ne disait à personne ce qu’elle en pensait. À la fin de la semaine, les prés étaient sous les eaux.',
  es: 'La guarda de la presa había visto crecer el río otras veces, pero nunca en una primavera tan seca como la de este año. Caminaba cada mañana por la orilla, apuntaba la altura en un cuaderno y no decía a nadie lo que pensaba. Al final de la semana los prados estaban bajo el agua.',
  pl: 'Strażniczka jazu widziała już nieraz, jak rzeka się podnosi, ale nigdy w tak suchą wiosnę jak ta. Szła co rano brzegiem, zapisywała wysokość w zeszycie i nie mówiła nikomu, co o tym myśli. Pod koniec tygodnia łąki były pod wodą, a owce, które tam były, przeszły na starą drogę do młyna, który jest na wzgórzu.',
  ru: 'Смотрительница плотины не раз видела, как поднимается река, но никогда это не было такой сухой весной, как эта. Она каждое утро ходила по берегу, записывала высоту в тетрадь и не говорила никому, что она об этом думает. К концу недели луга были под водой, а овец увели на старую дорогу у мельницы.',
  el: 'Η φύλακας του φράγματος είχε δει κι άλλοτε το ποτάμι να ανεβαίνει, μα ποτέ σε μια τόσο ξερή άνοιξη όπως αυτή. Περπατούσε κάθε πρωί στην όχθη και έγραφε το ύψος σε ένα τετράδιο.',
  ja: '堰の番人は川の水が増えるのを何度も見てきたが、これほど乾いた春に増えるのを見たことはなかった。毎朝岸を歩き、水の高さを帳面に書き、どう思っているかは誰にも言わなかった。週の終わりには下の牧草地が水に浸かり、羊は古い道へ移された。',
  zh: '守堰的人以前见过河水上涨，但从来没有在这样干旱的春天见过。她每天早晨沿着河岸行走，把水位写在本子上，从不告诉别人她的想法。到了周末，下游的草地已经被水淹没，羊群被赶到了老路上，镇上的人都来帮忙，孩子们在桥上看着河水慢慢上升。',
}

describe('the language of a text', () => {
  it.each(Object.entries(texts))('is told: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each([
    ['is short', 'The ferry sails at nine.'],
    ['is a list of names', 'Ada Reed Tom Oak Li Wei Ilse Vandeput Bo Salt Jane Roe '.repeat(10)],
    ['is code', 'const rain = await fetch(url); if (!rain.ok) throw new Error(rain.statusText); '.repeat(6)],
    [
      'is of twins',
      'Čuvarica brane je više puta vidjela kako se rijeka diže, ali nikad u tako suho proljeće kao što je ovo. Svako jutro je hodala uz obalu, zapisivala visinu u bilježnicu i nije nikome rekla što o tome misli. Do kraja tjedna su livade bile pod vodom, a ovce su otišle na stari put koji je iznad mlina.',
    ],
  ])('is not told where it %s', (_why, text) => {
    expect(languageOf(text)).toBeNull()
  })

  it('is that of the body where nothing is stated, and what is stated where something is', () => {
    expect(extract(`Das Wehr\n\n${texts.de}\n\n${texts.de}`, { format: 'text' }).language).toBe('de')
    const page = `<h1>Das Wehr</h1><p>${texts.de}</p>`
    expect(extract(page)).toMatchObject({ language: 'de', candidates: { language: [{ source: 'text' }] } })
    expect(extract(`<html lang="de-AT">${page}</html>`).language).toBe('de-AT')
    expect(extract('<p>Rain.</p>').language).toBeNull()
  })
})
