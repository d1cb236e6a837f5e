import type { PhraseTable } from '../../text/phrases'

/** Credits of pictures, and labels of captions. */
export const credit: PhraseTable = {
  start: {
    en: `
      photo by, photos by, photo credit, photo courtesy, photograph by, photography by,
      photo illustration, image credit, image credits, image by, image source, image courtesy,
      image via, images by, picture by, picture credit, credit, credits, illustration by, graphic by,
      video by, screenshot via, featured image, caption, image caption, photo caption, photo,
      pictured, source getty, feature image`,
    de: 'foto, fotos, bild, bildquelle, bildnachweis, bildrechte, quelle foto, symbolbild, grafik',
    fr: 'photo, photos, crédit photo, crédits photo, crédit, image dillustration, illustration, légende',
    es: 'foto, fotografía, imagen, crédito, créditos, foto de archivo, fotografía de',
    it: 'foto, fotografia, immagine, crediti, foto di, credits',
    pt: 'foto, imagem, crédito, créditos, reprodução, fotografia',
    nl: 'foto, beeld, fotograaf, afbeelding',
    sv: 'foto, bild',
    da: 'foto, arkivfoto, billede',
    no: 'foto, bilde, illustrasjonsfoto',
    fi: 'kuva, kuvat, kuvaaja',
    pl: 'fot, zdjęcie, foto, źródło zdjęcia, autor zdjęcia',
    cs: 'foto, zdroj foto, autor fotografie, ilustrační foto',
    ru: 'фото, источник фото, иллюстрация, фотография',
    uk: 'фото, ілюстрація, джерело фото',
    tr: 'fotoğraf, foto, görsel',
    el: 'φωτογραφία, φωτο',
    ro: 'foto, sursa foto, credit foto',
    hu: 'fotó, kép, forrás',
    ar: 'صورة, تصوير, الصورة',
    he: 'צילום, תמונה, קרדיט',
    ja: '写真, 画像, 撮影, 写真提供',
    zh: '图片来源, 圖片來源, 摄影, 攝影, 图源, 图为, 圖, 图',
    ko: '사진, 사진제공, 이미지',
    hi: 'फोटो, तस्वीर',
    id: 'foto, ilustrasi, gambar, sumber foto',
    vi: 'ảnh, nguồn ảnh, hình ảnh',
  },
  inside: {
    en: `
      getty images, shutterstock, istock, ap photo, file photo, stock photo, adobe stock, courtesy of,
      via ap, afp via getty, image copyright, handout photo`,
    de: 'dpa bildfunk, picture alliance, imago images',
    fr: 'via reuters, photo dillustration',
    es: 'foto archivo',
    nl: 'anp foto',
    ja: '撮影, 写真提供',
  },
}
