/** Before noon, by language; words of one form are joined by `_`. */
export const beforeNoon =
  'am a.m a_m vorm πμ π.μ पूर्वाह्न ص صباحا صباحًا صباحاً ق.ظ öö sa pagi 오전 午前 上午 早上 凌晨 清晨 p.d pg ጥዋት'

/** After noon, by language. */
export const afterNoon =
  'pm p.m p_m nachm μμ μ.μ अपराह्न م مساء مساءً مساءا ب.ظ ös ch petang malam 오후 午後 下午 晚上 晚間 傍晚 中午 m.d ptg ከሰዓት'

/** Words that stand before a time of day. */
export const beforeClock =
  'at um à a à_la às as ás alle ore ora om kl klo klokken klockan kello v w o u в у о във ob τις στις ώρα ώρες saat godz godzina hod hodin pukul jam pkl lúc vào_lúc ساعت الساعة בשעה klukkan kell plkst val orë t @ a_las a_les во në nang এ ម៉ោង នៅ'

/** Words that stand after a time of day, or between its hour and minute. */
export const oClock = 'uhr h hrs hours hs uur u óra ore godz hod ч час часа год น giờ val ώρα'

/** One-character marks after hour, minute and second in Chinese, Japanese and Korean. */
export const clockMarks: Record<'hour' | 'minute' | 'second', string> = {
  hour: '時 时 点 點 시',
  minute: '分 분',
  second: '秒 초',
}
