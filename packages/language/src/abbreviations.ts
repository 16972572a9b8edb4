const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Written before a name: a stop after one of these never ends a sentence. Lower case, without the stop. */
export const TITLES = set(`
  mr mrs ms mx dr prof rev fr hon pres gov lt-gov sen rep amb sec supt insp det const sgt cpl pvt pfc lt cdr cmdr cmdre
  capt maj col brig gen adm vadm radm cdre ens wo sr. st ste mt ft no nos art fig vol pp vs approx ca cf viz al
  lt-gen maj-gen brig-gen lt-col sqn flt fl gp wg ssgt msgt tsgt atty messrs mme mlle msgr
  h.e h.h h.m h.r.h sra srta ir drs tun dato datuk ph.d v dott avv sig ing`)

/** Titles that are family names too (Hun Sen, Amartya Sen): the word that follows decides. */
export const TITLES_OR_NAMES = set('sen')

/** Short for a month or weekday: a stop after one of these ends no sentence when a number follows. */
export const CALENDAR = set(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`)

/** May stand within or at the end of a sentence: the word that follows decides. Dotted forms (U.S., p.m.) count too. */
export const AMBIGUOUS = set(`
  inc ltd co corp bros plc llc pte sdn bhd jr sr etc esq ave blvd rd est dept govt int'l nat'l assn u.s u.k u.n e.u a.m
  p.m d.c e.g i.e b.c a.d km kg mt ha sq ft hr min`)

/** Words that open a sentence far more often than they continue a name: they settle a stop after `U.S.` or `Inc.` */
export const OPENERS = set(`
  the a an this that these those he she it they we i you his her its their our there here in on at by for from to with
  as after before when while since if although though but and or so yet however meanwhile according also both all some
  many most few several nobody none others another each every during under until no not what who why how where one two three last earlier later today yesterday`)
