/** Longer names are cut: file systems take 255 bytes for each part. */
const LONGEST = 200
/** Control, format and private characters, and lone surrogates: none of them can be seen in a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * The name of a file in an archive as a path that stays below the archive: without `..`, drive letters, a leading slash
 * and characters that cannot be seen.
 */
export function safeName(name: string): string {
  const parts = name
    .replace(UNSEEN, '')
    .split(/[/\\]+/)
    .map((part) => part.trim())
    .filter((part, index) => part !== '' && !/^\.+$/.test(part) && !(index === 0 && /^[A-Za-z]:$/.test(part)))
  return parts.join('/').slice(-LONGEST) || 'unnamed'
}

/** Files that macOS and Windows put into folders and archives by themselves. */
const JUNK = /(?:^|\/)(?:__MACOSX\/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

/** Whether nobody put this file there. */
export const isJunk = (name: string): boolean => JUNK.test(name.replaceAll('\\', '/'))
