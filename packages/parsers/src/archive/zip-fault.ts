/** A zip file that is damaged, locked or built to unfold. Its message goes behind the name of the document. */
export class ZipFault extends Error {
  override name = 'ZipFault'
}
