/** Names of the units of time that "2 hours ago" counts in. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/**
 * Words for units of time in all languages at once, in the cases that stand with "ago"; words of
 * one form are joined by `_`. Beside "ago" no two languages disagree on one, so they need no parting.
 */
export const units: Record<Unit, string> = {
  minute:
    'minute minutes min mins m minuten minuta minutas minuto minutos minuti minut minuut minuts minutu minutą minutę minuty minutou minutami minútou minútami minutama minuter minutt minutter mínútu mínútum minutë minuuttia minuutti minūtes minūtēm perccel perce dakika dk dəqiqə минута минуту минуты минут минути мин хвилину хвилини хвилин хв хвіліну хвіліны хвілін λεπτό λεπτά λεπ րոպե წუთის минутов דקה דקות דק דקת دقيقة دقائق دقیقه منٹ मिनट मिनेट मिनिटापूर्वी মিনিট ਮਿੰਟ મિનિટ நிமிடங்களுக்கு நிமிடத்திற்கு నిమిషాల నిమిషం ನಿಮಿಷಗಳ മിനിറ്റ് menit mnt minit phút 분 分钟 分鐘 分 perc mín минуте წთ నిమి',
  hour: 'hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur hores ordu oră godzinę godziny godzin godz hodinou hodinami uro urama urami sat sata sati timme timmar tim time timer klukkustund klukkustundum klst tunti tuntia tunni tund stundas stundām valandą valandas valandų val órával órája óra saat час часа часов ч годину години годин гадзіну гадзіны гадзін сата сати сат ώρα ώρες ժամ საათის сағат שעה שעות ساعة ساعات ساعت گھنٹہ گھنٹے घंटे घंटा घण्टे घण्टा तासापूर्वी তাস ঘণ্টা ঘন্টা ਘੰਟੇ ਘੰਟਾ કલાક மணிநேரம் மணி_நேரத்திற்கு గంట గంటల ಗಂಟೆಗಳ ಗಂಟೆ മണിക്കൂർ jam giờ 시간 小时 小時 時間 个小时 個小時 orë სთ сағ oras гадз',
  day: 'day days d tag tage tagen jour jours j día días dia dias giorno giorni dag dagen dgn dies egun zi zile dzień dni dnem dny dňom dňami dnevom dnevoma dnevi dan dana dagar dage døgn degi dögum päivä päivää päeva dienas dienām dieną nappal napja gün ден дена дни день дня дней дн днів дні дзень ημέρα ημέρες μέρες μέρα օր დღის күн יום ימים يوم أيام ايام روز دن दिन দিন ਦਿਨ દિવસ நாட்களுக்கு நாளுக்கு రోజుల రోజు ದಿನಗಳ ದಿನದ ദിവസം hari ngày 일 天 日 ditë gg pv dae araw дана päevad दिवसांपूर्वी 日間 दिनों دنوں ημ',
  week: 'week weeks wk wks w woche wochen semaine semaines semana semanas sem settimana settimane weken setmana setmanes săptămână săptămâni tydzień tygodnie tygodni tyg týdnem týdny týždňom týždňami tednom tednoma tedni tjedan tjedna tjedana vecka veckor uke uker uge uger viku vikum viikko viikkoa nädala nedēļas nedēļām savaitę savaites héttel hete hafta неделю недели недель нед седмица седмици тиждень тижні тижнів тыдзень недеље недеља nedelje nedelja εβδομάδα εβδομάδες שבוע שבועות أسبوع أسابيع هفته ہفتہ ہفتے सप्ताह हफ्ते সপ্তাহ ਹਫ਼ਤੇ minggu tuần 주 주일 周 週 週間 星期 个星期 個星期 sett setm săpt týd týž ted tj ned седм тиж тыдні sav εβδ həftə javë weke linggo aste апта კვირის வாரங்களுக்கு వారాల आठवड्यांपूर्वी हप्ता ആഴ്ച mgg mgu vk',
  month:
    'month months mo mos monat monate monaten mois mes meses mês mese mesi maand maanden mesos lună luni miesiąc miesiące miesięcy měsícem měsíci mesiacom mesiacmi mesecem mesecema meseci mjesec mjeseca mjeseci meseca månad månader måned måneder mánuði mánuðum kuukausi kuukautta kk kuu mēneša mēnešiem mėnesį mėnesius hónappal hónapja ay месяц месяца месяцев мес месец месеца месеци місяць місяці місяців μήνα μήνες חודש חודשים شهر أشهر شهور ماه ماہ महीने माह মাস ਮਹੀਨੇ મહિના bulan bln tháng 개월 个月 個月 か月 ヶ月 カ月 ヵ月 ケ月 月 mies měs mj міс месяцы mēn mėn mån mdr md muaj ամիս თვის ай महिना மாதங்களுக்கு నెలల ತಿಂಗಳುಗಳ മാസം buwan maande hilabete مہینے महिन्यांपूर्वी',
  year: 'year years yr yrs y jahr jahre jahren an ans año años ano anos anno anni jaar any anys urte ani rok lata lat rokem lety rokom rokmi letom letoma leti godinu godine godina år ári vuosi vuotta aasta gada gadiem metus évvel éve yıl il год года лет година години року роки років χρόνια χρόνο έτη έτος שנה שנים سنة سنوات سال साल वर्ष বছর ਸਾਲ વર્ષ tahun thn năm 년 年 гады године god roky vjet árum տարի წლის жыл ஆண்டுகளுக்கு సంవత్సరాల ವರ್ಷಗಳ വർഷം taon वर्षांपूर्वी',
}

/** Words that hold a number and its unit, as the duals of Arabic and Hebrew. */
export const duals: Record<Unit, string> = {
  minute: 'دقيقتين دقيقتان',
  hour: 'ساعتين ساعتان שעתיים',
  day: 'يومين يومان יומיים',
  week: 'أسبوعين أسبوعان שבועיים',
  month: 'شهرين شهران חודשיים',
  year: 'سنتين عامين שנתיים',
}

/** Unit and "ago" in one: Thai is written without spaces; Ukrainian `год` is an hour, Russian a year. */
export const unitsAgo: Record<Unit, string> = {
  minute: 'นาทีที่ผ่านมา นาทีที่แล้ว นาทีก่อน',
  hour: 'ชั่วโมงที่ผ่านมา ชั่วโมงที่แล้ว ชั่วโมงก่อน год_тому',
  day: 'วันที่ผ่านมา วันที่แล้ว วันก่อน',
  week: 'สัปดาห์ที่ผ่านมา สัปดาห์ที่แล้ว สัปดาห์ก่อน',
  month: 'เดือนที่ผ่านมา เดือนที่แล้ว เดือนก่อน',
  year: 'ปีที่ผ่านมา ปีที่แล้ว ปีก่อน',
}

/** "Ago" that stands before the number. Some languages have it on either side. */
export const agoBefore =
  'vor hace y_a há fa hai duela acum před pred prije pre пре преди пред πριν fyrir pirms prieš לפני منذ قبل'

/** "Ago" that stands after the unit. */
export const agoAfter =
  'ago geleden gelede temu назад тому таму tagasi eest sitten sedan sen siden önce öncə fa atrás ezelőtt parë lalu trước πριν पहले पूर्वी अघि আগে পূর্বে ਪਹਿਲਾਂ પહેલાં முன் முன்பு క్రితం ಹಿಂದೆ മുമ്പ് پیش پہلے قبل бұрын առաջ წინ nakalipas 전 前 पहिले'

/** "An", "one": a count in words. */
export const ones =
  'a an one einem einer einen ein eine un una une uno um uma een ett et en jeden jedną jednu jedan eno один одну одна едно един واحد واحدة bir satu một एक একটি'

/** Words for a day, by how many days it lies back. */
export const daysBack: readonly string[] = [
  'today heute aujourd hoy hoje oggi vandaag avui hoxe gaur azi astăzi dzisiaj dziś dzis dnes danes danas данас сегодня сьогодні сёння днес денес idag i_dag í_dag tänään täna šodien šiandien σήμερα bugün bu_gün sot այսօր დღეს бүгін היום اليوم امروز آج आज আজ ਅੱਜ આજે இன்று ఈ_రోజు ಇಂದು ഇന്ന് วันนี้ hari_ini hôm_nay ngayong_araw vandag 오늘 今天 今日 本日',
  'yesterday gestern hier ayer ontem ieri gisteren ahir onte atzo wczoraj včera včeraj jučer juče јуче вчера вчора учора igår i_går í_gær eilen eile vakar tegnap χθες χτες dün dünən dje երեկ გუშინ кеше אתמול أمس امس دیروز دیشب हिजो গতকাল ਕੱਲ੍ਹ ગઈકાલે நேற்று నిన్న ನಿನ್ನೆ ഇന്നലെ เมื่อวาน เมื่อวานนี้ kemarin semalam hôm_qua kahapon gister 어제 昨天 昨日',
  'vorgestern anteayer anteontem eergisteren przedwczoraj předevčírem predvčerom prekjučer позавчера позавчора завчера i_förrgår i_forgårs toissapäivänä üleeile aizvakar užvakar προχθές evvelsi_gün שלשום پریروز परसों 그저께 前天 一昨日',
]

/** "Just now" and its kin: the moment itself. */
export const rightNow =
  'just_now gerade_eben soeben à_l_instant ahora_mismo agora_mesmo adesso zojuist przed_chwilą právě_teď только_что щойно juuri_nyt just_nu akkurat_nå lige_nu az_önce şimdi baru_saja vừa_xong 방금 刚刚 剛剛 刚才 たった今'

/** What stands before the time of the visit, as forums print it: it dates nothing on the page. */
export const currentTime =
  'currently it_is_now current_date current_time aktuelles_datum aktuelle_zeit aktuelle_uhrzeit heure_actuelle date_actuelle nous_sommes_le fecha_actual hora_actual fecha_y_hora_actual fecha_y_hora_actuales data_atual hora_atual agora_são ora_corrente ora_attuale data_corrente huidige_tijd het_is_nu obecny_czas aktualny_czas teraz_jest právě_je сейчас текущее_время текущая_дата'
