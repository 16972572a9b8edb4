/**
 * Words that say nothing of an event: function words, weekdays, months, and the verbs and nouns of reporting, which
 * join articles by manner and not by matter (methods: local IDF over content words). Apostrophes split words, hence
 * the single letters.
 */
export const STOP_WORDS = new Set(
  `a about above after again against all almost alone along already also although always am among amid an and another any
  anyone anything are around as at away b back be became because become been before behind being below between both but by
  c can cannot could d did didn do does doesn doing don done down due during e each either else enough etc even ever every
  f few first for from further g get gets give given go goes going got h had has hasn have having he her here hers herself
  him himself his how however i if in indeed instead into is isn it its itself j just k keep kept l last later least less
  let like ll likely m made make makes making many may maybe me meanwhile might mine more moreover most mr mrs ms much must
  my myself n near need neither never new next no nobody none nor not nothing now o of off often on once one only onto or
  other others otherwise our ours ourselves out over own p part per perhaps put q quite r rather re really s same second
  see seem seemed seems several shall she should since so some someone something sometimes soon still such t take taken
  than that the their theirs them themselves then there thereby therefore these they thing things third this those though
  three through throughout thus to together too took toward towards two u under unless until up upon us use used using v ve
  very via w was wasn way we well went were weren what whatever when where whereas whether which while who whoever whole
  whom whose why will with within without won would wouldn x y yes yet you your yours yourself z
  say says said saying tell tells told add adds added note noted state stated claim claimed according report reported
  reports reporting reporter reporters news agency call called comment statement official officials source sources
  spokesman spokesperson spokeswoman article editor published copyright photo file
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow day days week weeks month
  months year years morning afternoon evening night time hour hours minute minutes ago earlier`
    .split(/\s+/)
    .filter(Boolean),
)
