/** Names of places that are also given or family names: before another capitalised word they are most likely a person. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `adelaide alexandria asia austin carolina charlotte chad chelsea china cuba dallas devon diego florence georgia
  hamilton holland houston india ireland israel jackson jordan kent kenya lincoln london lourdes madison malta marshall
  milan monaco montana nancy orlando paris perry phoenix regina salvador santiago savannah sofia sydney troy tyler
  valencia vienna victoria virginia washington`.split(/\s+/),
)

/** Words that stand before a place's name in capitals without making it a person's: they open a sentence or qualify. */
export const BEFORE_PLACES: ReadonlySet<string> = new Set(
  `a after ahead all also although amid among an and around as at away because before behind between beyond both but by
  central democratic downtown during each eastern east even every everyone everywhere federal few following for former
  from further great greater how however if in inner inside into islamic it its like lower many meanwhile more most
  much near nearby new no nor north northeast northeastern northern northwest northwestern not now of off old on once
  one only or other our out outside over people per post-war republic royal said says since so some south southeast
  southeastern southern southwest southwestern still such than that the their then there these they this those though
  through throughout to today toward towards two under united unlike until up upper upon via was we western west what
  when where whether which while who whose why with within without yesterday yet monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november december
  president minister premier king queen prince government ambassador embassy capital city province governor mayor
  metropolitan municipal police port state kingdom district city's via`.split(/\s+/),
)

/** Words that stand after a country's name in capitals without making it a person's: offices and bodies. */
export const AFTER_PLACES: ReadonlySet<string> = new Set(
  `a air ambassador and army bank border cabinet central chief city coast constitution council court defence defense
  department district economic embassy federal finance first for foreign from government governor has high house
  in interior international is justice king law mayor military minister ministry monday national navy news north of
  office on parliament party peace police port premier president press prime prince province queen river royal said
  says security senate south state stock street supreme the to treasury tuesday university valley west will wednesday
  thursday friday saturday sunday east`.split(/\s+/),
)

/** Words after a place's name that make it the name of something else: a road, a county, a school. */
export const WAYS: ReadonlySet<string> = new Set(
  'avenue ave blvd boulevard county drive elementary highway hwy lane parish parkway rd road street township'.split(
    ' ',
  ),
)
