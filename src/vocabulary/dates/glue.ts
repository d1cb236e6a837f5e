/**
 * Words that stand between day, month and year ("25 de marzo de 2025", "the 25th of March",
 * "2025. gada 25. marts", "2025 m. kovo 25 d."), ordinal endings among them.
 */
export const betweenParts =
  'of the de del do da den der d st nd rd th er e ste ter ª º año ano god godine roku roka rok г год года р року ж жылы m mån gada gads eko urteko an án én i ի ning nin ngày năm ngay nam a của של ב ل من في سنة عام لعام তারিখ को का ที่ พ.ศ ค.ศ م هـ e.v թ ko g کو रोजी वाजता அன்று ರಂದು ಸಮಯಕ್ಕೆ nang ng พุทธศักราช'

/** Words after a year that stands before its day (Latvian). */
export const yearWords = 'gada gads g'

/** Marks after year, month and day in Chinese, Japanese and Korean. */
export const partMarks: Record<'year' | 'month' | 'day', string> = {
  year: '年 년',
  month: '月 월',
  day: '日 일 号 號',
}

/** Era names before a year: what is added to the year printed. */
export const eras: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
}
