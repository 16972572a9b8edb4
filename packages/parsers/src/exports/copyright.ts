const COPYRIGHT =
  /^(?:\(c\)|©|(?:copyright|copr)\b(?=.{0,60}(?:(?:19|20)\d\d|©|\(c\)|rights reserved))|(?:版权|版權|著作权|著作權|저작권).{0,60}(?:19|20)\d\d)/iu
const RIGHTS =
  /^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|保留所有权利|版权所有|版權所有).{0,40}$/iu
/** Notices are short; paragraphs that begin with the word are not. */
const LONGEST = 220

/** Whether a line says whose the words are: `© 2021 Harbour Post Ltd.`, `All rights reserved`. */
export const isCopyright = (line: string) => line.length <= LONGEST && (COPYRIGHT.test(line) || RIGHTS.test(line))
