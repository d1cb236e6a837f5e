/** What the first step of a trail is called, "Home / News / The weir is mended", in the form phrases are written in. */
export const homeWords: ReadonlySet<string> = new Set(
  [
    'home, home page, homepage, breadcrumb, breadcrumbs, you are here, startseite, sie sind hier, accueil, vous êtes ici, inicio, portada',
    'início, página inicial, capa, hem, startsidan, forside, forsiden, hjem, etusivu, strona główna, domů, úvod, főoldal, acasă',
    'главная, головна, начало, αρχική, ana sayfa, anasayfa, beranda, trang chủ, الرئيسية, דף הבית, خانه',
    'ホーム, トップ, 首页, 首頁, 홈, होम, หน้าแรก',
  ].flatMap((row) => row.split(', ')),
)
