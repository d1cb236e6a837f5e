/**
 * Zone abbreviations that mean one offset wherever they are printed. An empty offset marks those
 * that mean several (CST: America or China; IST: India, Ireland or Israel; BST: Britain or
 * Bangladesh) or that leave summer time open (ET): they belong to a date but tell nothing.
 */
export const zones: Record<string, string> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  ut: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  brt: '-03:00',
  wet: '+00:00',
  west: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  trt: '+03:00',
  sast: '+02:00',
  wat: '+01:00',
  eat: '+03:00',
  pkt: '+05:00',
  npt: '+05:45',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  myt: '+08:00',
  awst: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  acst: '+09:30',
  acdt: '+10:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  nst: '-03:30',
  ndt: '-02:30',
  cst: '',
  ist: '',
  bst: '',
  ast: '',
  adt: '',
  gst: '',
  ict: '',
  et: '',
  ct: '',
  mt: '',
  pt: '',
}

/** Zones that are printed by American sites: beside them a numeric date has its month first. */
export const americanZones = 'est edt cst cdt mst mdt pst pdt et ct mt pt akst akdt hst'

/** Words of zone names in full, which say no more than the abbreviations do. */
export const zoneNames =
  'eastern central mountain pacific atlantic european standard daylight summer winter time greenwich mean london paris berlin moscow brasília brasilia'
