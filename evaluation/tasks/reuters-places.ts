/**
 * Place names of Reuters-21578 (1987) that are not the lower-case English name of the country, by ISO code. States
 * that are gone stand under the code of the state we file them under: ussr under RU, both Germanys under DE.
 */
export const REUTERS_PLACES: Readonly<Record<string, string>> = {
  AE: 'uae',
  BN: 'brunei',
  CD: 'zaire',
  CG: 'congo',
  CI: 'ivory-coast',
  CZ: 'czechoslovakia',
  DE: 'west-germany',
  GB: 'uk',
  HK: 'hong-kong',
  KH: 'kampuchea',
  LY: 'libya',
  MM: 'burma',
  RS: 'yugoslavia',
  RU: 'ussr',
  TR: 'turkey',
  TT: 'trinidad-tobago',
  US: 'usa',
  VI: 'us-virgin-islands',
  YE: 'yemen-arab-republic',
}
