/**
 * Names of the twelve months by language, lower case: cells are parted by ` | `, forms in a cell by
 * spaces, words of one form by `_`. Full names in the cases that dates use, then abbreviations
 * without their point. Base forms are CLDR's (long, stand-alone, short); the rest are spellings
 * seen in print. Forms without diacritics are derived when the lexicon is built.
 * Left out on purpose: Czech and Croatian `pro` (December), which is a word everywhere.
 */
export const months: Record<string, string> = {
  en: 'january jan | february feb febr | march mar | april apr | may | june jun | july jul | august aug | september sep sept | october oct | november nov | december dec',
  de: 'januar jan jänner jän | februar feb feber | märz mär maerz mrz | april apr | mai | juni jun | juli jul | august aug | september sept sep | oktober okt | november nov | dezember dez',
  fr: 'janvier janv jan | février févr fév | mars mar | avril avr | mai | juin | juillet juil juill jul | août aoû | septembre sept sep | octobre oct | novembre nov | décembre déc',
  es: 'enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | septiembre sept setiembre sep set | octubre oct | noviembre nov | diciembre dic',
  pt: 'janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago | setembro set | outubro out | novembro nov | dezembro dez',
  it: 'gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago | settembre set sett | ottobre ott | novembre nov | dicembre dic',
  nl: 'januari jan | februari feb | maart mrt mar | april apr | mei | juni jun | juli jul | augustus aug | september sep sept | oktober okt | november nov | december dec',
  ca: 'gener gen | febrer febr feb | març mar | abril abr | maig mai | juny jun | juliol jul | agost ag | setembre set | octubre oct | novembre nov | desembre des',
  gl: 'xaneiro xan | febreiro feb | marzo mar | abril abr | maio | xuño | xullo xul | agosto ago | setembro set | outubro out | novembro nov | decembro dec',
  eu: 'urtarrila urt urtarrilaren urtarrilak | otsaila ots otsailaren otsailak | martxoa mar martxoaren martxoak | apirila api apirilaren apirilak | maiatza mai maiatzaren maiatzak | ekaina eka ekainaren ekainak | uztaila uzt uztailaren uztailak | abuztua abu abuztuaren abuztuak | iraila ira irailaren irailak | urria urr urriaren urriak | azaroa aza azaroaren azaroak | abendua abe abenduaren abenduak',
  ro: 'ianuarie ian ianu | februarie feb febr | martie mar mart | aprilie apr | mai | iunie iun | iulie iul | august aug | septembrie sept sep | octombrie oct | noiembrie nov noi | decembrie dec',
  pl: 'stycznia styczeń sty | lutego luty lut | marca marzec mar | kwietnia kwiecień kwi | maja maj | czerwca czerwiec cze | lipca lipiec lip | sierpnia sierpień sie | września wrzesień wrz | października październik paź | listopada listopad lis | grudnia grudzień gru',
  cs: 'ledna leden led | února únor úno | března březen bře | dubna duben dub | května květen kvě | června červen čvn | července červenec čvc | srpna srpen srp | září zář | října říjen říj | listopadu listopad lis | prosince prosinec',
  sk: 'januára január jan | februára február feb | marca marec mar | apríla apríl apr | mája máj | júna jún | júla júl | augusta august aug | septembra september sep | októbra október okt | novembra november nov | decembra december dec',
  sl: 'januar jan januarja | februar feb februarja | marec mar marca | april apr aprila | maj maja | junij jun junija | julij jul julija | avgust avg avgusta | september sep septembra | oktober okt oktobra | november nov novembra | december dec decembra',
  hr: 'siječnja siječanj sij | veljače veljača velj | ožujka ožujak ožu | travnja travanj tra | svibnja svibanj svi | lipnja lipanj lip | srpnja srpanj srp | kolovoza kolovoz kol | rujna rujan ruj | listopada listopad lis | studenoga studeni stu | prosinca prosinac',
  sr: 'јануар јан јануара | фебруар феб фебруара | март мар марта | април апр априла | мај маја | јун јуна | јул јула | август авг августа | септембар сеп септембра септ | октобар окт октобра | новембар нов новембра | децембар дец децембра',
  'sr-Latn':
    'januar jan januara | februar feb februara | mart mar marta | april apr aprila | maj maja | jun juna juni | jul jula juli | avgust avg avgusta august augusta aug | septembar sep septembra | oktobar okt oktobra | novembar nov novembra | decembar dec decembra',
  mk: 'јануари јан | февруари фев | март мар | април апр | мај | јуни јун | јули јул | август авг | септември сеп | октомври окт | ноември ное | декември дек',
  bg: 'януари ян | февруари фев | март мар | април апр | май | юни | юли | август авг | септември септ сеп | октомври окт | ноември ноем ное | декември дек',
  ru: 'января январь янв | февраля февраль февр фев | марта март мар | апреля апрель апр | мая май | июня июнь июн | июля июль июл | августа август авг | сентября сентябрь сент сен | октября октябрь окт | ноября ноябрь нояб ноя | декабря декабрь дек',
  uk: 'січня січень січ | лютого лютий лют | березня березень бер | квітня квітень квіт кві | травня травень трав тра | червня червень черв чер | липня липень лип | серпня серпень серп сер | вересня вересень вер | жовтня жовтень жовт жов | листопада листопад лист лис | грудня грудень груд гру',
  be: 'студзеня студзень сту | лютага люты лют | сакавіка сакавік сак | красавіка красавік кра | мая май | чэрвеня чэрвень чэр | ліпеня ліпень ліп | жніўня жнівень жні | верасня верасень вер | кастрычніка кастрычнік кас | лістапада лістапад ліс | снежня снежань сне',
  hu: 'január jan | február febr feb | március márc már | április ápr | május máj | június jún | július júl | augusztus aug | szeptember szept szep | október okt | november nov | december dec',
  fi: 'tammikuuta tammikuu tammi tammikuun | helmikuuta helmikuu helmi helmikuun | maaliskuuta maaliskuu maalis maaliskuun | huhtikuuta huhtikuu huhti huhtikuun | toukokuuta toukokuu touko toukokuun | kesäkuuta kesäkuu kesä kesäkuun | heinäkuuta heinäkuu heinä heinäkuun | elokuuta elokuu elo elokuun | syyskuuta syyskuu syys syyskuun | lokakuuta lokakuu loka lokakuun | marraskuuta marraskuu marras marraskuun | joulukuuta joulukuu joulu joulukuun',
  et: 'jaanuar jaan jaanuaril | veebruar veebr veebruaril | märts märtsil | aprill apr aprillil | mai mail | juuni juunil | juuli juulil | august aug augustil | september sept septembril | oktoober okt oktoobril | november nov novembril | detsember dets detsembril',
  lv: 'janvāris janv janvārī | februāris febr februārī | marts martā mar | aprīlis apr aprīlī | maijs maijā | jūnijs jūn jūnijā | jūlijs jūl jūlijā | augusts aug augustā | septembris sept septembrī | oktobris okt oktobrī | novembris nov novembrī | decembris dec decembrī',
  lt: 'sausio sausis saus | vasario vasaris vas | kovo kovas kov | balandžio balandis bal | gegužės gegužė geg | birželio birželis birž | liepos liepa liep | rugpjūčio rugpjūtis rugp | rugsėjo rugsėjis rugs | spalio spalis spal | lapkričio lapkritis lapkr | gruodžio gruodis gruod',
  sv: 'januari jan | februari feb febr | mars mar | april apr | maj | juni jun | juli jul | augusti aug | september sep sept | oktober okt | november nov | december dec',
  nb: 'januar jan | februar feb febr | mars mar | april apr | mai | juni jun | juli jul | august aug | september sep sept | oktober okt | november nov | desember des',
  da: 'januar jan | februar feb febr | marts mar | april apr | maj | juni jun | juli jul | august aug | september sep sept | oktober okt | november nov | december dec',
  is: 'janúar jan | febrúar feb | mars mar | apríl apr | maí | júní jún | júlí júl | ágúst ágú | september sep | október okt | nóvember nóv | desember des',
  el: 'ιανουαρίου ιανουάριος ιαν γενάρη | φεβρουαρίου φεβρουάριος φεβ | μαρτίου μάρτιος μαρ μάρ μάρτη | απριλίου απρίλιος απρ απρίλη | μαΐου μάιος μαΐ μάη μάϊ | ιουνίου ιούνιος ιουν | ιουλίου ιούλιος ιουλ | αυγούστου αύγουστος αυγ | σεπτεμβρίου σεπτέμβριος σεπ | οκτωβρίου οκτώβριος οκτ | νοεμβρίου νοέμβριος νοε | δεκεμβρίου δεκέμβριος δεκ',
  tr: 'ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem | ağustos ağu | eylül eyl | ekim eki | kasım kas | aralık ara',
  az: 'yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avqust avq | sentyabr sen | oktyabr okt | noyabr noy | dekabr dek',
  sq: 'janar jan | shkurt shk | mars mar | prill pri | maj | qershor qer | korrik korr | gusht gush | shtator sht | tetor tet | nëntor nën | dhjetor dhj',
  hy: 'հունվարի հունվար հնվ | փետրվարի փետրվար փտվ | մարտի մարտ մրտ | ապրիլի ապրիլ ապր | մայիսի մայիս մյս | հունիսի հունիս հնս | հուլիսի հուլիս հլս | օգոստոսի օգոստոս օգս | սեպտեմբերի սեպտեմբեր սեպ | հոկտեմբերի հոկտեմբեր հոկ | նոյեմբերի նոյեմբեր նոյ | դեկտեմբերի դեկտեմբեր դեկ',
  ka: 'იანვარი იან | თებერვალი თებ | მარტი მარ | აპრილი აპრ | მაისი მაი | ივნისი ივნ | ივლისი ივლ | აგვისტო აგვ | სექტემბერი სექ | ოქტომბერი ოქტ | ნოემბერი ნოე | დეკემბერი დეკ',
  kk: 'қаңтар қаң | ақпан ақп | наурыз нау | сәуір сәу | мамыр мам | маусым мау | шілде шіл | тамыз там | қыркүйек қыр | қазан қаз | қараша қар | желтоқсан жел',
  uz: 'yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl | avgust avg | sentabr sen | oktabr okt | noyabr noy | dekabr dek',
  he: 'ינואר ינו בינואר בינו | פברואר פבר בפברואר בפבר | מרץ מרס במרץ במרס | אפריל אפר באפריל באפר | מאי במאי | יוני ביוני | יולי ביולי | אוגוסט אוג באוגוסט באוג | ספטמבר ספט בספטמבר בספט | אוקטובר אוק באוקטובר באוק | נובמבר נוב בנובמבר בנוב | דצמבר דצמ בדצמבר בדצמ',
  fa: 'ژانویهٔ ژانویه | فوریهٔ فوریه | مارس | آوریل | مهٔ مه | ژوئن | ژوئیهٔ ژوئیه | اوت | سپتامبر | اکتبر | نوامبر | دسامبر',
  ur: 'جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر',
  hi: 'जनवरी जन | फ़रवरी फ़र फरवरी फर | मार्च | अप्रैल | मई | जून | जुलाई जुल | अगस्त अग | सितंबर सित सितम्बर | अक्टूबर अक्टू अक्तूबर | नवंबर नव नवम्बर | दिसंबर दिस दिसम्बर',
  mr: 'जानेवारी जाने | फेब्रुवारी फेब्रु | मार्च | एप्रिल एप्रि | मे | जून | जुलै | ऑगस्ट ऑग | सप्टेंबर सप्टें | ऑक्टोबर ऑक्टो | नोव्हेंबर नोव्हें | डिसेंबर डिसें',
  ne: 'जनवरी | फेब्रुअरी | मार्च | अप्रिल | मे | जुन | जुलाई | अगस्ट | सेप्टेम्बर | अक्टोबर | नोभेम्बर | डिसेम्बर',
  bn: 'জানুয়ারি জানু জানুয়ারী | ফেব্রুয়ারি ফেব ফেব্রুয়ারী | মার্চ | এপ্রিল এপ্রি | মে | জুন | জুলাই জুল | আগস্ট আগ | সেপ্টেম্বর সেপ সেপ্ট | অক্টোবর অক্টো | নভেম্বর নভে | ডিসেম্বর ডিসে',
  pa: 'ਜਨਵਰੀ ਜਨ | ਫ਼ਰਵਰੀ ਫ਼ਰ | ਮਾਰਚ | ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ | ਮਈ | ਜੂਨ | ਜੁਲਾਈ ਜੁਲਾ | ਅਗਸਤ ਅਗ | ਸਤੰਬਰ ਸਤੰ | ਅਕਤੂਬਰ ਅਕਤੂ | ਨਵੰਬਰ ਨਵੰ | ਦਸੰਬਰ ਦਸੰ',
  gu: 'જાન્યુઆરી જાન્યુ | ફેબ્રુઆરી ફેબ્રુ | માર્ચ | એપ્રિલ | મે | જૂન | જુલાઈ | ઑગસ્ટ | સપ્ટેમ્બર સપ્ટે | ઑક્ટોબર ઑક્ટો | નવેમ્બર નવે | ડિસેમ્બર ડિસે',
  ta: 'ஜனவரி ஜன | பிப்ரவரி பிப் | மார்ச் மார் | ஏப்ரல் ஏப் | மே | ஜூன் | ஜூலை | ஆகஸ்ட் ஆக | செப்டம்பர் செப் | அக்டோபர் அக் | நவம்பர் நவ | டிசம்பர் டிச',
  te: 'జనవరి జన | ఫిబ్రవరి ఫిబ్ర | మార్చి | ఏప్రిల్ ఏప్రి | మే | జూన్ | జులై | ఆగస్టు ఆగ | సెప్టెంబర్ సెప్టెం | అక్టోబర్ అక్టో | నవంబర్ నవం | డిసెంబర్ డిసెం',
  kn: 'ಜನವರಿ ಜನ | ಫೆಬ್ರವರಿ ಫೆಬ್ರ | ಮಾರ್ಚ್ | ಏಪ್ರಿಲ್ ಏಪ್ರಿ | ಮೇ | ಜೂನ್ | ಜುಲೈ | ಆಗಸ್ಟ್ ಆಗ | ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ | ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ | ನವೆಂಬರ್ ನವೆಂ | ಡಿಸೆಂಬರ್ ಡಿಸೆಂ',
  ml: 'ജനുവരി ജനു | ഫെബ്രുവരി ഫെബ്രു | മാർച്ച് മാർ | ഏപ്രിൽ ഏപ്രി | മേയ് | ജൂൺ | ജൂലൈ | ഓഗസ്റ്റ് ഓഗ | സെപ്റ്റംബർ സെപ്റ്റം | ഒക്‌ടോബർ ഒക്ടോ | നവംബർ നവം | ഡിസംബർ ഡിസം',
  th: 'มกราคม ม.ค | กุมภาพันธ์ ก.พ | มีนาคม มี.ค | เมษายน เม.ย | พฤษภาคม พ.ค | มิถุนายน มิ.ย | กรกฎาคม ก.ค | สิงหาคม ส.ค | กันยายน ก.ย | ตุลาคม ต.ค | พฤศจิกายน พ.ย | ธันวาคม ธ.ค',
  lo: 'ມັງກອນ ມ.ກ | ກຸມພາ ກ.ພ | ມີນາ ມ.ນ | ເມສາ ມ.ສ | ພຶດສະພາ ພ.ພ | ມິຖຸນາ ມິ.ຖ | ກໍລະກົດ ກ.ລ | ສິງຫາ ສ.ຫ | ກັນຍາ ກ.ຍ | ຕຸລາ ຕ.ລ | ພະຈິກ ພ.ຈ | ທັນວາ ທ.ວ',
  km: 'មករា | កុម្ភៈ | មីនា | មេសា | ឧសភា | មិថុនា | កក្កដា | សីហា | កញ្ញា | តុលា | វិច្ឆិកា | ធ្នូ',
  my: 'ဇန်နဝါရီ ဇန် | ဖေဖော်ဝါရီ ဖေ | မတ် | ဧပြီ ဧ | မေ | ဇွန် | ဇူလိုင် ဇူ | ဩဂုတ် ဩ | စက်တင်ဘာ စက် | အောက်တိုဘာ အောက် | နိုဝင်ဘာ နို | ဒီဇင်ဘာ ဒီ',
  id: 'januari jan | februari feb pebruari | maret mar | april apr | mei | juni jun | juli jul | agustus agu agt ags agst | september sep sept | oktober okt | november nov nopember | desember des',
  ms: 'januari jan | februari feb | mac | april apr | mei | jun | julai jul | ogos ogo | september sep | oktober okt | november nov | disember dis',
  fil: 'enero ene | pebrero peb | marso mar | abril abr | mayo may | hunyo hun | hulyo hul | agosto ago | setyembre set | oktubre okt | nobyembre nob | disyembre dis',
  sw: 'januari jan | februari feb | machi mac | aprili apr | mei | juni jun | julai jul | agosti ago | septemba sep | oktoba okt | novemba nov | desemba des',
  af: 'januarie jan | februarie feb | maart mrt | april apr | mei | junie jun | julie jul | augustus aug | september sep | oktober okt | november nov | desember des',
  ga: 'eanáir ean | feabhra feabh | márta | aibreán aib | bealtaine beal | meitheamh meith | iúil | lúnasa lún | mfómh meán_fómhair | dfómh deireadh_fómhair | samhain samh | nollaig noll',
  cy: 'ionawr ion | chwefror chwef chw | mawrth maw | ebrill ebr | mai | mehefin meh | gorffennaf gorff gor | awst | medi | hydref hyd | tachwedd tach | rhagfyr rhag',
  lb: 'januar jan | februar feb | mäerz mäe | abrëll abr | mee | juni jun | juli jul | august aug | september sep | oktober okt | november nov | dezember dez',
  am: 'ጃንዋሪ ጃን | ፌብሩዋሪ ፌብ | ማርች | ኤፕሪል ኤፕሪ | ሜይ | ጁን | ጁላይ | ኦገስት ኦገስ | ሴፕቴምበር ሴፕቴ | ኦክቶበር ኦክቶ | ኖቬምበር ኖቬም | ዲሴምበር ዲሴም',
  ar: 'يناير جانفي كانون_الثاني | فبراير فيفري شباط | مارس آذار اذار | أبريل ابريل إبريل أفريل نيسان | مايو ماي أيار ايار مايس | يونيو يونيه جوان حزيران | يوليو يوليه يوليوز جويلية تموز | أغسطس اغسطس غشت أوت آب | سبتمبر شتنبر أيلول ايلول | أكتوبر اكتوبر تشرين_الأول تشرين_الاول | نوفمبر نونبر تشرين_الثاني | ديسمبر دجنبر كانون_الأول كانون_الاول',
  si: 'ජනවාරි | පෙබරවාරි | මාර්තු | අප්‍රේල් | මැයි | ජූනි | ජූලි | අගෝස්තු | සැප්තැම්බර් | ඔක්තෝබර් | නොවැම්බර් | දෙසැම්බර්',
}

/** Months of the Persian solar calendar; dates with them are converted. */
export const solarMonths =
  'فروردین | اردیبهشت | خرداد | تیر | مرداد امرداد | شهریور | مهر | آبان ابان | آذر | دی | بهمن | اسفند'

/** Vietnamese month names are numbers after `tháng`; in figures they need no table. */
export const numberMonths =
  'tháng_một tháng_giêng | tháng_hai | tháng_ba | tháng_tư tháng_bốn | tháng_năm | tháng_sáu | tháng_bảy tháng_bẩy | tháng_tám | tháng_chín | tháng_mười | tháng_mười_một | tháng_mười_hai tháng_chạp'

/** Words that make a month of the number after them. */
export const monthPrefixes = 'tháng thg'
