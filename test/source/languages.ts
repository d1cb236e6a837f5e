/** A few sentences of the same news in each language, with the encodings that its pages were written in before UTF-8. */
export const languages: readonly [language: string, encodings: string, text: string][] = [
  [
    'ru',
    'windows-1251 koi8-r',
    'Паром возвращается на линию\nПаром снова ходит с понедельника, сообщил совет гавани, после двух зим, когда пассажирам приходилось ехать вокруг залива. Билеты, купленные до закрытия, остаются в силе. Дождь шёл весь день, и никто особенно не жаловался.',
  ],
  [
    'uk',
    'windows-1251 koi8-u',
    'Пором повертається на лінію\nПором знову ходить від понеділка, повідомила рада гавані, після двох зим, коли пасажирам доводилося їхати довкола затоки. Квитки, куплені до закриття, залишаються чинними. Дощ ішов цілий день, і ніхто особливо не скаржився.',
  ],
  [
    'bg',
    'windows-1251',
    'Фериботът се връща на линията\nФериботът отново плава от понеделник, съобщи съветът на пристанището, след две зими, в които пътниците трябваше да обикалят залива. Билетите, купени преди затварянето, остават валидни. Валя цял ден и никой не се оплака особено.',
  ],
  [
    'ja',
    'shift_jis euc-jp',
    '灯台の岬に渡し船が戻る\n港の委員会によると、渡し船は月曜日から再び運航する。乗客は二度の冬のあいだ、湾をぐるりと回る長い道を通らなければならなかった。休止の前に買った切符はそのまま使える。一日じゅう雨が降ったが、だれも気にしなかった。',
  ],
  [
    'zh',
    'gb18030',
    '渡轮重返灯塔角\n港务委员会表示，渡轮将从星期一起恢复航行。过去两个冬天，乘客不得不绕着海湾走很长的路。停航以前购买的船票仍然有效。雨下了一整天，没有人特别在意。',
  ],
  [
    'zh-Hant',
    'big5',
    '渡輪重返燈塔角\n港務委員會表示，渡輪將從星期一起恢復航行。過去兩個冬天，乘客不得不繞著海灣走很長的路。停航以前購買的船票仍然有效。雨下了一整天，沒有人特別在意。',
  ],
  [
    'ko',
    'euc-kr',
    '등대곶으로 돌아오는 나룻배\n항만 위원회는 나룻배가 월요일부터 다시 다닌다고 밝혔다. 승객들은 두 번의 겨울 동안 만을 빙 돌아가는 먼 길을 이용해야 했다. 운항이 멈추기 전에 산 표는 그대로 쓸 수 있다. 하루 종일 비가 내렸지만 아무도 불평하지 않았다.',
  ],
  [
    'pl',
    'windows-1250 iso-8859-2',
    'Prom wraca na trasę\nProm znów kursuje od poniedziałku, ogłosiła rada portu, po dwóch zimach, w których pasażerowie musieli jeździć dookoła zatoki. Bilety kupione przed zamknięciem pozostają ważne. Deszcz padał przez cały dzień i nikt się specjalnie nie skarżył, mówią mieszkańcy wyspy.',
  ],
  [
    'cs',
    'windows-1250 iso-8859-2',
    'Přívoz se vrací na trasu\nPřívoz bude znovu jezdit od pondělí, oznámila správa přístavu, po dvou zimách, kdy cestující museli objíždět celou zátoku. Jízdenky koupené před uzavřením zůstávají v platnosti. Celý den pršelo a nikdo si příliš nestěžoval.',
  ],
  [
    'hu',
    'windows-1250 iso-8859-2',
    'Visszatér a komp\nA komp hétfőtől újra közlekedik, közölte a kikötő tanácsa, két tél után, amikor az utasoknak körbe kellett menniük az öblön. A lezárás előtt vásárolt jegyek továbbra is érvényesek. Egész nap esett az eső, és senki sem panaszkodott különösebben.',
  ],
  [
    'el',
    'windows-1253 iso-8859-7',
    'Το πορθμείο επιστρέφει\nΤο πορθμείο ξεκινά πάλι τη Δευτέρα, ανακοίνωσε το συμβούλιο του λιμανιού, ύστερα από δύο χειμώνες που οι επιβάτες έπρεπε να κάνουν τον γύρο του κόλπου. Τα εισιτήρια που αγοράστηκαν πριν από το κλείσιμο ισχύουν. Έβρεχε όλη μέρα και κανείς δεν παραπονέθηκε.',
  ],
  [
    'tr',
    'windows-1254',
    'Vapur geri dönüyor\nVapur pazartesi gününden itibaren yeniden sefere başlıyor, dedi liman kurulu; yolcular iki kış boyunca körfezin çevresini dolaşmak zorunda kalmıştı. Kapanıştan önce alınan biletler geçerliliğini koruyor. Bütün gün yağmur yağdı ve kimse şikâyet etmedi.',
  ],
  [
    'he',
    'windows-1255',
    'המעבורת חוזרת\nהמעבורת תפליג שוב החל מיום שני, כך הודיעה מועצת הנמל, אחרי שני חורפים שבהם נאלצו הנוסעים לנסוע סביב המפרץ. כרטיסים שנקנו לפני הסגירה נשארים בתוקף. כל היום ירד גשם ואיש לא התלונן במיוחד.',
  ],
  [
    'ar',
    'windows-1256 iso-8859-6',
    'العبارة تعود إلى الخط\nتبحر العبارة من جديد ابتداء من يوم الاثنين، كما أعلن مجلس الميناء، بعد شتاءين اضطر فيهما الركاب إلى السفر حول الخليج. وتبقى التذاكر التي اشتريت قبل الإغلاق صالحة. هطل المطر طوال اليوم ولم يشتك أحد.',
  ],
  [
    'th',
    'windows-874',
    'เรือข้ามฟากกลับมาแล้ว\nเรือข้ามฟากจะแล่นอีกครั้งตั้งแต่วันจันทร์ คณะกรรมการท่าเรือกล่าว หลังจากสองฤดูหนาวที่ผู้โดยสารต้องเดินทางอ้อมอ่าว ตั๋วที่ซื้อไว้ก่อนปิดยังคงใช้ได้ ฝนตกตลอดทั้งวันและไม่มีใครบ่นเลย',
  ],
  [
    'de',
    'windows-1252',
    'Die Fähre kehrt zurück\nDie Fähre fährt ab Montag wieder, teilte der Hafenrat mit, nach zwei Wintern, in denen die Fahrgäste um die ganze Bucht fahren mussten. Vor der Schließung gekaufte Fahrscheine bleiben gültig. Es regnete den ganzen Tag, und niemand störte sich daran.',
  ],
  [
    'fr',
    'windows-1252',
    'Le bac revient à la pointe\nLe bac navigue à nouveau dès lundi, a annoncé le conseil du port, après deux hivers où les passagers ont dû faire le tour de la baie. Les billets achetés avant la fermeture restent valables. Il a plu toute la journée et personne ne s’est plaint, a-t-on précisé à l’île.',
  ],
  [
    'es',
    'windows-1252',
    'El transbordador regresa\nEl transbordador vuelve a navegar el lunes, según anunció la junta del puerto, después de dos inviernos en que los pasajeros debían rodear la bahía. Los billetes comprados antes del cierre seguirán siendo válidos. Llovió todo el día y nadie se quejó de más, dijo el alcalde señor Ibáñez.',
  ],
  [
    'pt',
    'windows-1252',
    'A balsa está de volta\nA balsa volta a navegar na segunda-feira, informou o conselho do porto, após dois invernos em que os passageiros tiveram de dar a volta à baía. As passagens compradas antes da interrupção continuam válidas. Choveu o dia todo e ninguém reclamou, não.',
  ],
  [
    'sv',
    'windows-1252',
    'Färjan är tillbaka\nFärjan går igen från måndag, meddelade hamnstyrelsen, efter två vintrar då passagerarna fick åka runt hela bukten. Biljetter som köptes före stängningen gäller fortfarande. Det regnade hela dagen och ingen hade något emot det.',
  ],
  [
    'fi',
    'windows-1252',
    'Lautta palaa reitille\nLautta kulkee taas maanantaista alkaen, satamalautakunta ilmoitti, kahden talven jälkeen, jolloin matkustajat joutuivat kiertämään koko lahden. Ennen sulkemista ostetut liput ovat yhä voimassa. Sadetta riitti koko päivän, eikä kukaan pahemmin välittänyt siitä.',
  ],
  [
    'da',
    'windows-1252',
    'Færgen er tilbage\nFærgen sejler igen fra mandag, oplyser havnebestyrelsen, efter to vintre hvor passagererne måtte køre rundt om hele bugten. Billetter købt før lukningen gælder stadig. Det regnede hele dagen, og ingen havde noget imod det på øen.',
  ],
  [
    'it',
    'windows-1252',
    'Il traghetto è tornato\nIl traghetto navigherà di nuovo da lunedì, ha annunciato il consiglio del porto, dopo due inverni in cui i passeggeri dovevano fare il giro della baia. I biglietti già acquistati restano validi. È piovuto tutto il giorno, e nessuno se n’è lamentato, perché così va la vita in città.',
  ],
  [
    'en',
    'windows-1252',
    'Ferry returns\nThe ferry sails again from Monday, the harbour board said, after two winters in which passengers had to take the long road round the bay. “Fares stay as they were,” it added – £4 for a return, €5 at weekends. It rained all day, and nobody minded it at the café.',
  ],
]
