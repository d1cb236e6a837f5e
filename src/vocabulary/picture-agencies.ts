/** Who supplies pictures to papers all over the world: a line that names one of them and no more is a credit. */
export const pictureAgencies: ReadonlySet<string> = new Set(
  [
    'getty images, getty, reuters, afp, ap, ap photo, associated press, the associated press, epa, epa efe, efe, upi',
    'pa, pa media, pa images, pa wire, press association, dpa, picture alliance, imago, imago images, apa, keystone',
    'ansa, lapresse, europa press, lusa, agência lusa, agência brasil, belga, anp, hollandse hoogte, ritzau, ritzau scanpix',
    'scanpix, tt, ntb, lehtikuva, pap, reporter, čtk, mti, agerpres, тасс, риа новости, рбк, уніан, anadolu, aa, iha, dha',
    'shutterstock, alamy, istock, adobe stock, unsplash, pexels, pixabay, depositphotos, dreamstime, wikimedia commons, flickr',
    'bloomberg, zuma press, nurphoto, sopa images, rex features, xinhua, 新华社, 新華社, 视觉中国, kyodo, 共同, 共同通信, 時事',
    'yonhap, 연합뉴스, 뉴시스, 뉴스1, ians, pti, ani, agencies, handout, file photo, stock image',
  ].flatMap((row) => row.split(', ')),
)
