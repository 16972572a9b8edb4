import { wordSet } from './word-set.ts'

/** Forms of address that tell nothing of an office: they mark a person and are not kept. */
export const COURTESIES = wordSet(`
  mr mrs ms miss mx mister madam sir dame lady lord monsieur madame mme mlle señor señora herr frau encik puan pak bapak
  ibu khun ông bà daw u shri smt messrs`)

/** Titles of honour, by which a state or a faith ranks people. */
export const HONORIFICS = wordSet(`
  samdech thipadei techo moha borvor akka akeak sena padei decho kitti pheakdey dambang oknha neak lok chumteav excellency
  datuk dato datin tun tan sri seri paduka tengku tunku tuanku toh haji hajah khunying thanpuying phraya phra luang kyai gus
  ustaz ustadz sheikh shaikh sheik ayatollah hojatoleslam imam mullah maulana mufti rabbi pastor father fray don doña
  emir archbishop bishop cardinal monsignor reverend rev venerable dr doctor prof professor he highness majesty royal
  his her`)

/** Honorifics that are common words or family names too: they count only right before or after another one. */
export const ONLY_TOGETHER = wordSet('tan sri he his her royal father don toh gus neak phra lok')

/** Military and police ranks, whole and short. */
export const RANKS = wordSet(`
  general gen lieutenant lt colonel col major maj captain capt brigadier brig sergeant sgt corporal cpl admiral adm vadm
  radm commodore cdre commander cmdr cdr marshal pol ltg ltc mg bg inspector superintendent supt constable officer detective
  jenderal mayjen brigjen letjen letkol kolonel mayor laksamana kapten komjen irjen kombes akbp tướng tá général
  capitaine coronel capitán teniente almirante sargento comandante mariscal `)

/** Nouns of office. Before a name they give it, after one and a comma they explain it. */
export const OFFICES = wordSet(`
  president minister premier chancellor secretary governor ambassador envoy king queen prince princess sultan emperor pope
  senator sen representative rep congressman congresswoman chairman chairwoman chairperson chair director spokesman
  spokeswoman spokesperson mayor judge justice prosecutor head chief leader commissioner commander speaker lawmaker mp
  attorney consul attaché attache negotiator coordinator ombudsman undersecretary superintendent chargé rector dean
  executive ceo pm gov amb sec atty sheriff coroner controller councillor councilman councilwoman trooper
  presiden menteri gubernur bupati kapolri kapolda panglima ketua kepala jubir dubes wali perdana
  président présidente ministre préfet maire ambassadeur gouverneur
  presidente presidenta ministro ministra gobernador gobernadora alcalde alcaldesa fiscal canciller embajador senador
  senadora portavoz
  tịch tướng trưởng thư`)

/** Words that stand inside a title before its noun: `deputy`, `prime`, or what the office is for. */
export const TITLE_MODIFIERS = wordSet(`
  deputy vice prime first second senior former ex acting interim outgoing incoming then assistant permanent special
  lead top attorney crown supreme regional provincial district city opposition party rear air field fleet lance group wing
  chief general press mission bureau team squad federal state national coordinating transitional caretaker wakil calon mantan
  juru bicara duta besar wali kota perdana thủ phó chủ bí thư bộ thiếu trung đại thượng`)

/** What offices and ministries are for. */
export const PORTFOLIOS = wordSet(`
  state defence defense national foreign affairs interior home finance economy economic justice education youth sport
  sports health trade commerce industry agriculture forestry fisheries environment labour labor vocational training
  information communication communications tourism transport public works security war staff police parliament assembly
  senate house energy mines mineral resources water culture fine arts religion religions cults women social planning
  science technology innovation posts telecommunications rural development land management urban construction inspection
  civil service external internal immigration border digital strategic human rights employment veterans army navy force
  forces armed intelligence council cabinet government treasury budget investment cooperation housing infrastructure
  railways aviation maritime petroleum oil gas power electricity disaster emergency homeland law legal political military
  welfare family children local administration relations livestock mining crime drugs narcotics`)

/** People told by what they do or whose they are; no office, but what follows is a person. */
export const PERSON_NOUNS = wordSet(`
  lawyer farmer trader resident villager driver fisherman teacher student activist journalist reporter analyst expert
  researcher professor doctor nurse surgeon soldier policeman witness survivor victim son daughter wife husband brother
  sister mother father uncle aunt cousin nephew friend neighbour neighbor colleague counterpart defendant suspect monk
  priest author columnist founder owner adviser advisor aide candidate nominee politician businessman businesswoman
  tycoon lawmaker singer actor actress player coach engineer pilot sailor aged alias`)
