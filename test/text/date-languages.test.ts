import { afterEach, describe, expect, it } from 'vitest'
import { readDateLine } from '../../src/text/date'

const day = '2025-03-25'
const timed = '2025-03-25T18:09'

/** Dates as printed in many languages; all are 25 March 2025, with or without 18:09, unless said. */
const printed: Record<string, [text: string, iso: string][]> = {
  German: [
    ['25. März 2025, 18:09 Uhr', timed],
    ['Di., 25.03.2025 - 18.09 Uhr', timed],
    ['5. Jänner 2025', '2025-01-05'],
    ['25. Maerz 2025', day],
  ],
  French: [
    ['25 mars 2025 à 18h09', timed],
    ['mar. 25 mars 2025', day],
    ['1er août 2025', '2025-08-01'],
    ['25 aout 2025', '2025-08-25'],
  ],
  Spanish: [
    ['25 de marzo de 2025', day],
    ['martes, 25 de marzo del 2025 a las 18:09', timed],
    ['25 ago. 2025', '2025-08-25'],
  ],
  Portuguese: [
    ['25 de março de 2025 às 18h09', timed],
    ['25/set/2025', '2025-09-25'],
    ['Terça-feira, 25 de Março de 2025', day],
  ],
  Italian: [
    ['25 marzo 2025 alle 18:09', timed],
    ['martedì 25 marzo 2025 - ore 18.09', timed],
  ],
  Catalan: [
    ["25 d'abril de 2025", '2025-04-25'],
    ['25 de març de 2025', day],
  ],
  Basque: [['2025(e)ko martxoaren 25(a)', day]],
  Dutch: [['dinsdag 25 maart 2025 om 18:09', timed]],
  Afrikaans: [['25 Maart 2025', day]],
  Swedish: [['25 mars 2025 kl. 18.09', timed]],
  Norwegian: [['25. mars 2025, kl. 18.09', timed]],
  Danish: [
    ['25. marts 2025 kl. 18.09', timed],
    ['tirsdag d. 25. marts 2025', day],
  ],
  Icelandic: [['25. mars 2025', day]],
  Finnish: [
    ['25. maaliskuuta 2025 klo 18.09', timed],
    ['25.3.2025 18.09', timed],
  ],
  Estonian: [['25. märts 2025, 18:09', timed]],
  Latvian: [
    ['2025. gada 25. marts', day],
    ['25. martā, 2025', day],
  ],
  Lithuanian: [
    ['2025 m. kovo 25 d. 18:09', timed],
    ['2025-03-25 18:09', timed],
  ],
  Polish: [
    ['25 marca 2025, 18:09', timed],
    ['wtorek, 25 marca 2025 r.', day],
    ['5 września 2025', '2025-09-05'],
  ],
  Czech: [
    ['25. března 2025 v 18:09', timed],
    ['25. 3. 2025 18:09', timed],
  ],
  Slovak: [['25. marca 2025 o 18:09', timed]],
  Slovene: [['25. marec 2025 ob 18:09', timed]],
  Croatian: [['25. ožujka 2025. u 18:09', timed]],
  Serbian: [
    ['25. март 2025. 18:09', timed],
    ['25. marta 2025.', day],
  ],
  Bulgarian: [['25 март 2025 г., 18:09 ч.', timed]],
  Macedonian: [['25 март 2025, во 18:09', timed]],
  Russian: [
    ['25 марта 2025 г. в 18:09', timed],
    ['25 марта 2025, 18:09 МСК', '2025-03-25T18:09+03:00'],
  ],
  Ukrainian: [['25 березня 2025 року, 18:09', timed]],
  Belarusian: [['25 сакавіка 2025', day]],
  Hungarian: [
    ['2025. március 25. 18:09', timed],
    ['2025. márc. 25., kedd', day],
  ],
  Romanian: [['25 martie 2025, ora 18:09', timed]],
  Albanian: [['25 mars 2025', day]],
  Greek: [
    ['25 Μαρτίου 2025, 6:09 μ.μ.', timed],
    ['25 ΜΑΡΤΙΟΥ 2025', day],
  ],
  Turkish: [['25 Mart 2025 Salı 18:09', timed]],
  Azerbaijani: [['25 mart 2025', day]],
  Armenian: [['25 մարտի, 2025', day]],
  Georgian: [['25 მარტი, 2025', day]],
  Hebrew: [
    ['25 במרץ 2025', day],
    ['25 מרץ 2025, 18:09', timed],
  ],
  Arabic: [
    ['25 مارس 2025 - 18:09', timed],
    ['الثلاثاء ٢٥ آذار/مارس ٢٠٢٥', day],
    ['٢٥/٣/٢٠٢٥', day],
    ['25 كانون الثاني 2025', '2025-01-25'],
    ['25 غشت 2025', '2025-08-25'],
    ['25 جويلية 2025', '2025-07-25'],
  ],
  Persian: [
    ['۵ فروردین ۱۴۰۴ - ۱۸:۰۹', timed],
    ['سه‌شنبه ۵ فروردين ۱۴۰۴', day],
    ['۱۴۰۴/۰۱/۰۵', day],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['۲۵ مارس ۲۰۲۵', day],
  ],
  Urdu: [['25 مارچ 2025', day]],
  Hindi: [
    ['25 मार्च 2025', day],
    ['२५ मार्च २०२५, मंगलवार', day],
  ],
  Bengali: [['২৫ মার্চ ২০২৫, ১৮:০৯', timed]],
  Tamil: [['25 மார்ச் 2025', day]],
  Thai: [
    ['25 มีนาคม 2568', day],
    ['25 มี.ค. 2568 18:09 น.', timed],
    ['25 มีนาคม พ.ศ. 2568', day],
    ['๒๕ มีนาคม ๒๕๖๘', day],
  ],
  Indonesian: [['Selasa, 25 Maret 2025 18:09 WIB', '2025-03-25T18:09+07:00']],
  Malay: [['25 Mac 2025', day]],
  Filipino: [['Marso 25, 2025', day]],
  Vietnamese: [
    ['ngày 25 tháng 3 năm 2025', day],
    ['Thứ ba, 25/3/2025, 18:09 (GMT+7)', '2025-03-25T18:09+07:00'],
  ],
  Korean: [
    ['2025년 3월 25일 오후 6:09', timed],
    ['2025. 3. 25. 오후 6:09', timed],
    ['2025-03-25 (화) 18:09', timed],
  ],
  Japanese: [
    ['2025年3月25日 18時09分', timed],
    ['2025年3月25日(火) 18:09', timed],
    ['令和7年3月25日', day],
    ['平成30年3月25日', '2018-03-25'],
  ],
  Chinese: [
    ['2025年3月25日 18:09', timed],
    ['2025-03-25 下午6:09', timed],
    ['發布時間：2025年3月25日 星期二', day],
    ['民國114年3月25日', day],
  ],
}

const rows = Object.entries(printed).flatMap(([language, list]) =>
  list.map(([text, iso]): [string, string, string] => [language, text, iso]),
)

describe('readDateLine', () => {
  it.each(rows)('reads %s: %s', (_language, text, iso) => {
    expect(readDateLine(text)?.iso).toBe(iso)
  })
})

describe('the time zone of the machine', () => {
  const home = process.env.TZ
  afterEach(() => {
    process.env.TZ = home
  })
  it.each(['UTC', 'America/St_Johns', 'Asia/Kathmandu'])('%s does not change a reading', (zone) => {
    process.env.TZ = zone
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe({ UTC: 0, 'America/St_Johns': 210 }[zone] ?? -345)
    for (const [, text, iso] of rows) expect(readDateLine(text)?.iso).toBe(iso)
    const now = new Date('2025-03-25T00:30:00Z')
    expect(readDateLine('yesterday', { now })?.iso).toBe('2025-03-24')
    expect(readDateLine('2 hours ago', { now })?.iso).toBe('2025-03-24T22:30Z')
  })
})
