import { wordSet } from './word-set.ts'

/** Words that never belong to a name at its edge, whatever their capital: they open sentences or join names. */
export const FUNCTION_WORDS = wordSet(`
  the a an this that these those he she it they we i you his her its their our my your there here in on at by for from
  to with as after before when while since if although though but and or so yet however meanwhile according also both
  all some many most no not what who why how where which whose one two three four five six seven eight nine ten eleven
  twelve last earlier later today yesterday tomorrow now then once under over during between among against about amid
  despite because until unless without within per each every any other another such more less few several nobody
  nothing nearly almost only even still just again of off out up down into near around across inside outside behind
  beyond like unlike following hundreds thousands dozens millions monday tuesday wednesday thursday friday saturday
  sunday january february march july september october november december feb apr jul aug sept sep oct nov dec gmt utc
  est say says said saying asked told yes please thanks thank`)

/** The same of other languages written in Latin letters. Inside a name they may be part of it: `Xiang Yang Hong`. */
export const OTHER_FUNCTION_WORDS = wordSet(`
  la le les un une dans selon el los las una según en el di dan yang para pada dari dengan untuk dua tiga sebuah seorang
  menurut ini itu trong các những một`)

/** Days and months: they close a name by chance only (`in Manila Monday`). Months that are given names too may close one. */
export const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november
  december jan feb mar jul aug sep sept oct nov dec`)

/** Months that are given names too: alone they are months, before another name word they may be somebody. */
export const MONTHS_OR_NAMES = wordSet('april may june august jan mar jun')

/** Adjectives and common nouns with a capital that name nobody: faiths, wings, ages, languages, and openers of sentences. */
export const PLAIN_WORDS = wordSet(`
  muslim muslims islamic islamist islamists buddhist buddhists christian christians catholic catholics hindu hindus jewish
  jews sunni shia shiite orthodox protestant god western eastern northern southern central northeastern northwestern
  southeastern southwestern european europeans african africans asian asians arab arabs kurdish kurds soviet latin nordic
  balkan republican republicans democrat democrats democratic communist communists conservative conservatives liberal
  liberals labour labor christmas easter ramadan eid new year former late police soldiers troops officials residents
  villagers rebels gunmen militants authorities investigators prosecutors lawmakers analysts experts witnesses protesters
  students farmers workers doctors rescuers firefighters survivors relatives heavy strong local state foreign defence
  defense military army navy government parliament internet web english covid day war summit agreement treaty accord
  convention act law bill plan project initiative exercise operation cup games prize award festival week month century
  age revolution crisis affair doctrine declaration charter protocol statement photo file video editor editors story
  senior top chief interim acting deputy international national federal royal united world global regional joint special
  high low big great grand good best golden silver black white red blue green first second third old young north south east
  west dragon sentinel shield storm dawn river road land mother father king queen people women men children
  speaking asked coast guard border security twice half part nights days hours trade prices oil gas rice
  disease page dialogue talk talks visit visits meeting conference forum agenda website series season vs
  tsunami earthquake typhoon cyclone storm rains floods`)

/** What follows a hyphen and is no part of the name before it: `Beijing-based`. */
export const HYPHEN_TAILS = wordSet(`
  based led backed made born built style era wide related linked owned controlled occupied held speaking funded
  sponsored flagged class type trained to bound aligned supplied armed area brokered mediated allied friendly elect`)

/** Owners within a name: `People's Party`, `Workers' Party`, `Children's Fund`. */
export const OWNERS = wordSet(`
  people peoples workers women men children king queen kings teachers farmers journalists lawyers veterans nation nations
  youth peasants peoples ombudsman prime presidents citizens students soldiers lloyd lord`)

/** Particles inside the names of people and places. */
export const PARTICLES = wordSet(`
  de da do dos das del della di du des la las los le el al ul ur bin binti bint ibn ben abu van von der den`)

/** Capitals that are no body and no place: money, measures, offices, machines. */
export const PLAIN_CAPITALS = wordSet(`
  mrsa hpv adhd mers bbq usd gdp ceo cfo coo tv dna rna hiv aids covid sars vip gps led ngo ngos pm am mp mps pr id ids km kg sms atm it ai iq hr faq
  uav uavs ied ieds phd mba ok sos asap aka rip suv cctv pdf url http https www pow pows wmd fdi gnp sme smes vat dr gen lt col maj
  capt sgt mr mrs ms st i ii iii iv v vi vii viii ix x xi xii xiii xiv xv no vs ad bc est gmt utc edt pst a b c d
  e f g h j k l m n o p q r s t u w y z`)

/** Seats that stand for those who sit in them, and bodies of one word. */
export const SEATS: ReadonlySet<string> = new Set(
  `kremlin, pentagon, white house, blue house, downing street, capitol hill, capitol, beehive, zhongnanhai, whitehall, senate,
  parliament, congress, politburo, duma, knesset, bundestag, interpol, europol, hamas, hezbollah`.split(/,\s+/),
)

/** Verbs of speaking: before or after them stands a speaker. */
export const SPEECH_VERBS = wordSet(`
  said says told added wrote tweeted posted announced warned stressed noted confirmed denied declined insisted claimed
  recalled replied explained urged argued acknowledged admitted promised pledged vowed mengatakan kata ujar declared
  condemned thanked praised expressed dijo afirmó informó déclaré estimé`)

/** Given names known in many countries; before another name they mark a person. Family names are left out. */
export const GIVEN_NAMES = wordSet(`
  ahmad ahmed abdul abdullah ali amina ana anna andrew andrea angela anthony antonio anwar arturo aung barack benjamin
  bernardo budi carlos carmen caroline catherine charles chris christopher claudia daniel david dewi diana diego donald
  edgar edward elena elizabeth emma emmanuel eric fatima felipe ferdinand francis francisco francois françois frank
  gabriel george ghulam giorgia gloria grace gustavo hassan helen hélène henry hussein ibrahim igor irina isabel ivan jack
  jacob jake james jane jean jeremy jessica joao joão joe john jonas jorge jose josé joseph joshua juan julia julio justin
  karen karl kenji khalid laura leila leo linda lisa lloyd louis luis luiz lucia maria mario mark marcos martha martin mary
  matthew michael miguel mohamed mohammad mohammed muhammad mustafa naoko narendra natalia nguyen nguyễn nicolas nikolai
  olaf oleksandr olga omar pablo patricia patrick paul pedro peter petro phạm pham philip pierre rafael rahul raj ramon
  ricardo richard robert rodrigo roger ronald rosa sara sarah sergei sharif shinzo simon sofia sophie stephen steven susan
  suleiman thomas tomas trần tran vincent viktor vladimir volodymyr william xavier yael yusuf yoon zhang`)
