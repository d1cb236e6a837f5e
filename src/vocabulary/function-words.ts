/**
 * The commonest small words of each language (BCP 47), which every text of some length is full of. Neighbours that share
 * most of theirs, such as Danish and Norwegian, have those that part them too: where both fit, none is told.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with as was on are be this by at from have not but they which you his were an or has',
  de: 'der die und in das den von zu an sie er wie so war hat über um aber oder sind mit sich ist nicht auf für ein eine im dem des auch es als wird bei aus nach dass einer werden noch',
  fr: 'le la les de des et du un une est dans que pour qui sur pas au par plus avec ce il sont aux elle cette mais ont été',
  es: 'el la los las de que y en un una del se por con no para su al es lo como más pero sus este ha fue esta sobre',
  it: 'il la di che e un una per del in con non si della sono le gli dei da al è nel alla più anche come ha delle ma',
  pt: 'o a os as de que e do da em um uma para com não se no na por mais dos das ao foi são como mas ser pelo seu',
  nl: 'de het een en van in is dat op te zijn voor met niet aan er die om ook als bij maar door nog uit wordt naar heeft over',
  sv: 'och att det som en på är av för med den till inte har ett de om var men från jag vi kan när så eller efter hade också',
  da: 'og at det som en på er af for med den til ikke har et de om var men fra jeg vi kan når så eller efter havde også blev hvor bliver',
  no: 'og at det som en på er av for med den til ikke har et de om var men fra jeg vi kan når så eller etter hadde også ble hvor blir',
  fi: 'ja on ei että se oli hän mutta joka ovat myös kun tai niin kuin ole jos nyt vain sen hänen mukaan ollut sekä vielä',
  pl: 'i w na z do się nie to że jest o jak od po za dla przez ale są tym ich był jego tego także które który przy',
  cs: 'a se v na je že s z do o i to jako za pro by ale podle jsou která který od jeho při byl také po však až být',
  sk: 'a sa v na je že s z do o aj to ako za pre by ale podľa sú ktorá ktorý od jeho pri bol tiež po však až byť',
  hu: 'a az és hogy nem is egy ez van volt meg de csak már mint ha még azt vagy azonban után lehet el ki aki amely szerint',
  ro: 'și de în a la cu nu pe o că din un este care pentru mai ce a fost se au să sunt prin dar după ale lui fi',
  hr: 'i je u na se da za su s od a će kao koji što nije o iz bi ali te koja koje sve po nakon samo biti ili',
  sl: 'in je v na se da za so s od ki kot bo pa tudi ni z bi ali pri po še po kar bil ter lahko',
  tr: 've bir bu da de için ile olarak olan çok daha ne gibi sonra kadar en ama her oldu var olduğu göre değil dedi',
  id: 'yang dan di dengan untuk dari ini itu dalam pada tidak akan ke juga karena adalah bisa oleh sebagai saat telah bahwa atau tersebut',
  ms: 'yang dan di dengan untuk dari ini itu dalam pada tidak akan ke juga kerana adalah boleh oleh sebagai telah bahawa atau tersebut daripada',
  vi: 'của và là có được cho không với các trong người những một đã này khi từ đến để về nhiều cũng vào ra như',
  ca: 'el la els les de que i en un una del per amb no al és com més però dels aquest han ha seva aquesta sobre també a',
  gl: 'o a os as de que e do da en un unha para con non se no na por máis dos das ao foi son como pero ser polo seu',
  af: 'die van en het in is dat op te vir met nie aan om ook as by maar deur nog uit word was wat hy sy sal',
  et: 'ja on ei et see oli aga kui ka ta mis oma või selle siis veel kes pole need olid nii seda kõik ning',
  lv: 'un ir ka no par ar uz bet kas tas arī pēc lai nav vai šo to tā kā bija tiek pie tikai ļoti',
  lt: 'ir yra kad su iš į bet tai o kaip buvo jau ar dar tik nuo apie už po ne taip pat jie kuris',
  ru: 'и в не на что с по как это он к из у за от его но для то так был она же бы или только также',
  uk: 'і в не на що з до як це він та у за від його але для то так був вона або також про які який',
  bg: 'и в на не че с да се за от по като е са но това той към или със си ще което които при след',
  mk: 'и во на не се да за од со е ќе како што но или тој кои која ги го им му би по во сите само беше',
  be: 'і ў не на што з да як гэта ён па у за ад яго але для то так быў яна не або таксама пра якія які',
  sr: 'и је у на се да за су с од а ће као који што није о из би али те која које све по након само',
  ar: 'في من على أن إلى عن التي الذي هذا هذه مع كان لا ما بعد كما بين قد وقد ذلك أو كل قال',
  fa: 'و در به از که این را با است برای آن یک خود تا بر هم شده بود می اما کرد نیز شد ها',
  hi: 'के में की है और से का को पर यह ने कि हैं लिए भी एक नहीं इस तो था कर',
}

/** Languages whose small words are those of others in the same script too: Bosnian, Montenegrin and Serbian in Latin. */
export const twins: ReadonlySet<string> = new Set(['hr'])
