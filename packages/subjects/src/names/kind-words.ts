import { wordSet } from './word-set.ts'

/** A name with one of these as its last word is a body: `Arakan Army`, `State Administration Council`. */
export const BODIES = wordSet(`
  ministry army navy party council committee commission company group bank university institute court parliament senate
  police force forces corps battalion brigade division regiment command agency authority association federation union
  movement front alliance league organisation organization foundation fund corporation corp inc ltd limited co plc llc
  airlines airways airline news times post daily herald tribune gazette bulletin globe embassy consulate secretariat
  department dept bureau office service services guard guards school college hospital clinic club centre center network media
  television radio holdings industries enterprises enterprise assembly congress cabinet coalition brotherhood cartel
  tribunal board chamber chambers society academy laboratory observatory nations cross crescent watch international
  directorate administration mission squadron platoon unit church ngo partners systems technologies aerospace motors
  shipbuilding petroleum airforce militia guerrillas gang bloc caucus politburo presidium junta registry 
  taskforce staff headquarters fleet marines rangers commandos mineworkers teamsters workers trust works industries
  constabulary academy legion militia resistance programme charity pte bhd sa s.a ag gmbh
  chiefs tentara kepolisian kementerian partai badan komisi polri kodam komando dewan
  conseil ministère armée consejo ministerio partido fiscalía policía ejército comisión đảng quân`)

/** A name that opens with one of these, and mostly goes on with `of`, is a body: `Bank of …`, `Ministry of …`. */
export const BODIES_OF = wordSet(`
  ministry department bank university association council institute bureau office court house board centers centres union organisation
  organization party army embassy commission committee centre center academy chamber front federation league movement
  society confederation secretariat agency authority college congress chambers directorate faculty forum fund mission
  school alliance group brotherhood guard guards corps sons daughters programme program foundation force forces
  universitas badan kementerian partai dewan komando komisi kepolisian tentara majelis lembaga
  ministère conseil groupe armée front parti ministerio consejo partido fiscalía policía ejército comisión movimiento
  organización bộ đảng quân ban hội`)

/** A name with one of these as its last word is a place. */
export const PLACES = wordSet(`
  province district city town village commune island islands isle islets sea ocean strait straits river bay gulf airport
  airfield base port harbour harbor mountain mountains mount lake street road avenue highway boulevard bridge canal
  peninsula desert valley delta reef shoal shoals atoll cape temple pagoda mosque cathedral park camp region state county
  governorate prefecture oblast checkpoint market zone square hill hills heights coast beach plateau basin channel
  crossing pass palace stadium forest township subdistrict municipality barangay territory territories borough
  cantonment mausoleum mine dam oilfield field gate terminal creek bight sound spit waters border corridor
  highlands lowlands jungle hotel mall plaza`)

/** A name that opens with one of these is a place: `Mount …`, `Koh …`. */
export const PLACE_OPENERS = wordSet(`
  mount mt lake koh ko kampong kompong phnom pulau puncak gunung cape fort camp port wat tonle isla cerro río rio
  san santa santo são sao el saint st kota kabupaten distrik provinsi desa bukit kuala tanjung sungai selat laut teluk
  highway route gulf strait straits sea bay tỉnh`)

/** Nouns in small letters beside a name that make it a place: `Yala province`, `the village of Wuring`. */
export const PLACE_NOUNS = wordSet(`
  province provinces district city town village commune island islands islet region regions state county river airport
  airfield base port harbour harbor mountains crossing border checkpoint valley peninsula reef shoal atoll lake
  township suburb neighbourhood neighborhood prefecture governorate municipality farmland forest plateau desert coast
  jungle highlands area strait canal dam mine refugee hills oblast`)

/** Prepositions before a place more than before anything else. */
export const PLACE_PREPOSITIONS = wordSet(
  'in near outside around off into across inside at from to towards toward northwest northeast southeast southwest dans près di ke dari en cerca',
)

/** Nouns in small letters before or after a name that make it a body. */
export const BODY_NOUNS = wordSet(`
  company group agency airline operator newspaper broadcaster militia party gang bank firm contractor station rebels
  movement cartel guerrillas insurgents militants ministry daily website portal manufacturer shipbuilder conglomerate
  bloc union coalition regiment battalion faction charity ngo organisation organization network institute
  magazine lender maker miner retailer producer banda grupo partido groupe`)

/** Sorts of ships: in small letters before a name they make it a vessel. */
export const SHIP_NOUNS = wordSet(`
  ship ships vessel vessels frigate destroyer corvette carrier submarine tanker ferry boat trawler cutter freighter warship
  gunboat cruiser minesweeper icebreaker barge yacht tug tugboat dredger steamer kapal`)

/** Marks before the names of ships: of navies, coast guards and merchants. */
export const SHIP_MARKS = wordSet(`
  uss usns uscgc hms hmas hmnzs hmcs hmtss kri kd kn kp brp rss htms ins icgs roks js jds cns pns bns slns ums mv mt ss rv fv
  orp fs fgs its tcg ara arc bap hnlms hnoms hdms hswms rfs tnkp ccg msc mts sts rfa`)

/** Arms and what carries them: in small letters after a name they make it a weapon. */
export const WEAPON_NOUNS = wordSet(`
  missile missiles rocket rockets launcher launchers rifle rifles drone drones helicopter helicopters howitzer howitzers
  jet jets fighter fighters tank tanks bomber bombers gun guns warplane warplanes torpedo torpedoes pistol pistols
  gunship gunships interceptor interceptors radar aircraft artillery mortar mortars grenade grenades mine mines`)

/** Nouns near which letters and digits are most likely a weapon: the same, and what is done with it. */
export const WEAPON_NEIGHBOURS = new Set([
  ...WEAPON_NOUNS,
  ...wordSet(`
    armoured armored vehicle vehicles frigate frigates destroyer destroyers submarine submarines corvette corvettes system
    systems battery batteries air defence defense shot fired firing plane planes transport patrol surveillance ammunition
    ballistic cruise`),
])
