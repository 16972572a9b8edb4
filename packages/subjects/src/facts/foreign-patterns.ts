import type { Fact } from '@daybrief/schema'

/**
 * How a language tells a figure. In `patterns` `{n}` stands for the number with its bound, `{w}` for up to three words
 * between; a group in brackets with `?<unit>` is what is counted. Only forms that say one thing are here.
 */
export type ForeignForms = {
  /** Letters of a script that only this language, or one with the same forms, is written in. */
  script: RegExp | null
  /** Numbers in words; `han` for those in Chinese characters. */
  numbers: Readonly<Record<string, number>>
  han?: true
  least: string
  patterns: readonly (readonly [Fact['kind'], string])[]
}

/** Numbers written out, from one upwards. */
const counted = (words: string, from = 1) =>
  Object.fromEntries(words.split(' ').flatMap((word, index) => word.split('/').map((one) => [one, index + from])))

const INDONESIAN: ForeignForms = {
  script: null,
  numbers: { ...counted('satu dua tiga empat lima enam tujuh delapan/lapan sembilan sepuluh'), seorang: 1 },
  least: 'sedikitnya|setidaknya|paling sedikit|sekurang-kurangnya|lebih dari',
  patterns: [
    ['killed', '{n}(?<unit>{w}) (?:tewas|meninggal|terbunuh|gugur|maut)'],
    ['killed', 'menewaskan {n} (?<unit>orang|warga|tentara|polisi|prajurit)'],
    ['injured', '{n}(?<unit>{w}) (?:terluka|luka-luka|luka|cedera|tercedera)'],
    ['injured', '(?:melukai|mencederai) {n} (?<unit>orang|warga|tentara|polisi|prajurit)'],
    ['missing', '{n}(?<unit>{w}) hilang'],
    ['arrested', '{n}(?<unit>{w}) (?:ditangkap|ditahan|diamankan)'],
    ['arrested', '(?:menangkap|menahan) {n} (?<unit>orang|tersangka|pelaku|suspek|warga)'],
    ['displaced', '{n}(?<unit>{w}) (?:mengungsi|dievakuasi|dipindahkan)'],
  ],
}

const HAN_LEAST = '至少|超过|超過|逾'

/** By language code. */
export const FOREIGN_FORMS: Readonly<Record<string, ForeignForms>> = {
  id: INDONESIAN,
  ms: INDONESIAN,
  vi: {
    script: null,
    numbers: counted('một hai ba bốn năm sáu bảy tám chín mười'),
    least: 'ít nhất|hơn|trên',
    patterns: [
      ['killed', '{n} (?<unit>người)(?: bị)? (?:chết|thiệt mạng|tử vong|tử nạn)'],
      ['killed', '(?:giết chết|làm chết) {n} (?<unit>người)'],
      ['injured', '{n} (?<unit>người)(?: khác)? bị thương'],
      ['missing', '{n} (?<unit>người)(?: khác)?(?: bị)? mất tích'],
      ['arrested', '{n} (?<unit>người|đối tượng|nghi phạm)(?: đã)? bị bắt'],
      ['arrested', 'bắt(?: giữ| tạm giam)? {n} (?<unit>người|đối tượng|nghi phạm)'],
      ['displaced', '(?:sơ tán|di dời) {n} (?<unit>người|hộ)'],
    ],
  },
  fr: {
    script: null,
    numbers: counted('deux trois quatre cinq six sept huit neuf dix onze douze', 2),
    least: 'au moins|plus de',
    patterns: [
      ['killed', '{n}(?<unit>{w})(?: ont été| sont)? (?:tués|tuées|morts|mortes|décédés|décédées)'],
      ['killed', '(?:tué|tuant) {n} (?<unit>personnes|soldats|civils|policiers|militaires)'],
      ['injured', '{n}(?<unit>{w})(?: ont été)? (?:blessés|blessées)'],
      ['missing', '{n}(?<unit>{w})(?: sont)?(?: portés| portées)? (?:disparus|disparues)'],
      ['arrested', '{n}(?<unit>{w})(?: ont été)? (?:arrêtés|arrêtées|interpellés|interpellées)'],
      ['displaced', '{n}(?<unit>{w})(?: ont été)? (?:évacués|évacuées|déplacés|déplacées)'],
    ],
  },
  es: {
    script: null,
    numbers: counted('dos tres cuatro cinco seis siete ocho nueve diez once doce', 2),
    least: 'al menos|por lo menos|más de',
    patterns: [
      ['killed', '{n}(?<unit>{w}) (?:muertos|muertas|murieron|fallecieron|fallecidos|fallecidas|fueron asesinad[oa]s)'],
      ['killed', '(?:mató|mataron) a {n} (?<unit>personas|soldados|civiles|policías|militares)'],
      ['injured', '{n}(?<unit>{w})(?: resultaron)? (?:heridos|heridas)'],
      ['missing', '{n}(?<unit>{w}) (?:desaparecidos|desaparecidas)'],
      ['arrested', '{n}(?<unit>{w})(?: fueron)? (?:detenidos|detenidas|arrestados|arrestadas)'],
      ['displaced', '{n}(?<unit>{w})(?: fueron)? (?:evacuados|evacuadas|desplazados|desplazadas)'],
    ],
  },
  th: {
    script: /\p{Script=Thai}/u,
    numbers: {},
    least: 'อย่างน้อย|มากกว่า|กว่า',
    patterns: [
      ['killed', '(?:เสียชีวิต|ตาย)(?:แล้ว)? ?{n} ?(?<unit>คน|ราย|ศพ|นาย)'],
      ['injured', 'บาดเจ็บ(?:สาหัส)?(?:แล้ว)? ?{n} ?(?<unit>คน|ราย|นาย)'],
      ['missing', 'สูญหาย ?{n} ?(?<unit>คน|ราย)'],
      ['arrested', 'จับกุม(?:ตัว)?(?:ผู้ต้องหา|ผู้ต้องสงสัย)?(?:ได้)? ?{n} ?(?<unit>คน|ราย)'],
      ['displaced', 'อพยพ(?:ประชาชน|ชาวบ้าน)? ?{n} ?(?<unit>คน|ราย)'],
    ],
  },
  km: {
    script: /\p{Script=Khmer}/u,
    numbers: {},
    least: 'យ៉ាងហោចណាស់|យ៉ាងតិច|ជាង',
    patterns: [
      ['killed', '(?:ស្លាប់|បាត់បង់ជីវិត)(?:មនុស្ស)?(?:ចំនួន)? ?{n} ?(?<unit>នាក់)'],
      ['killed', 'មនុស្ស(?:ចំនួន)? ?{n} ?(?<unit>នាក់) ?(?:បាន)?ស្លាប់'],
      ['injured', 'របួស(?:ធ្ងន់|ស្រាល)?(?:ចំនួន)? ?{n} ?(?<unit>នាក់)'],
      ['missing', 'បាត់ខ្លួន(?:ចំនួន)? ?{n} ?(?<unit>នាក់)'],
      ['arrested', '(?:ចាប់ខ្លួន|ឃាត់ខ្លួន)(?:ជនសង្ស័យ)?(?:ចំនួន)? ?{n} ?(?<unit>នាក់)'],
    ],
  },
  zh: {
    script: null,
    numbers: {},
    han: true,
    least: HAN_LEAST,
    patterns: [
      ['killed', '{n}(?<unit>人)(?:死亡|遇难|遇難|丧生|喪生|身亡|罹难|罹難)'],
      ['killed', String.raw`{n}死(?=[\d一二三四五六七八九十百千])`],
      ['killed', '死亡{n}(?<unit>人)'],
      ['injured', '{n}(?<unit>人)(?:受伤|受傷|轻伤|輕傷|重伤|重傷)'],
      ['injured', '(?<=死){n}[伤傷]'],
      ['missing', '{n}(?<unit>人)(?:失踪|失蹤|下落不明)'],
      ['arrested', '(?:逮捕|拘留|抓获|抓獲)了?{n}(?<unit>人|名)'],
      ['arrested', '{n}(?<unit>人)被(?:捕|逮捕|拘留|拘捕)'],
      ['displaced', '(?:疏散|撤离|撤離|转移|轉移)了?{n}(?<unit>人|名)'],
    ],
  },
  ja: {
    script: null,
    numbers: {},
    han: true,
    least: '少なくとも',
    patterns: [
      ['killed', '{n}(?<unit>人)[がは]?(?:死亡|死去|殺害され)'],
      ['injured', '{n}(?<unit>人)[がは]?(?:負傷|けが|重傷|軽傷)'],
      ['missing', '{n}(?<unit>人)[がは]?行方不明'],
      ['arrested', '{n}(?<unit>人)[をが]?逮捕'],
      ['displaced', '{n}(?<unit>人)[がを]?避難'],
    ],
  },
  ko: {
    script: /\p{Script=Hangul}/u,
    numbers: {},
    least: '최소|적어도',
    patterns: [
      ['killed', '{n} ?(?<unit>명)[이은]? ?(?:숨지|숨졌|숨진|사망|목숨을 잃)'],
      ['injured', '{n} ?(?<unit>명)[이은]? ?(?:다치|다쳤|다친|부상)'],
      ['missing', '{n} ?(?<unit>명)[이은]? ?실종'],
      ['arrested', '{n} ?(?<unit>명)[을이]? ?(?:체포|검거|구속)'],
      ['displaced', '{n} ?(?<unit>명)[이은]? ?대피'],
    ],
  },
}
