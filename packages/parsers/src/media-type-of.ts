import { zipEntries } from './archive/zip-directory.ts'

/** First bytes of files that are not text (their formats' specifications). */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'application/pdf'],
  ['PK\u0003\u0004', 'application/zip'],
  ['\u001f\u008b', 'application/gzip'],
  ['BZh', 'application/x-bzip2'],
  ['\u00fd7zXZ\u0000', 'application/x-xz'],
  ['7z\u00bc\u00af\u0027\u001c', 'application/x-7z-compressed'],
  ['Rar!\u001a\u0007', 'application/vnd.rar'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'application/x-ole-storage'],
  ['{\\rtf', 'application/rtf'],
  ['\u0089PNG\r\n\u001a\n', 'image/png'],
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['SQLite format 3\u0000', 'application/vnd.sqlite3'],
]
/** As much as tells a type: prologues, comments and style sheets before a root element seldom reach 4 KB. */
const HEAD = 16_384
/** More control characters than this are no text: 1 in 200 survives a bad conversion of a terminal's log. */
const CONTROL_SHARE = 0.005
/** A few stray ones stand in texts of any length. */
const STRAY_CONTROLS = 2
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g
/** The part by which a zip file is another format's (ECMA-376, part 2; EPUB 3.3; OpenDocument 1.3, part 2). */
const OFFICE_PARTS: Record<string, string> = {
  'word/document.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'xl/workbook.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'ppt/presentation.xml': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'META-INF/container.xml': 'application/epub+zip',
  'META-INF/manifest.xml': 'application/vnd.oasis.opendocument.text',
}
const ROOT_TYPES: Record<string, string> = {
  rss: 'application/rss+xml',
  rdf: 'application/rss+xml',
  feed: 'application/atom+xml',
  opml: 'text/x-opml',
  html: 'text/html',
}
/** Elements with which a piece of a page starts. */
const HTML_ROOTS = new Set(
  'a article aside b body br center div figure font footer h1 h2 h3 header head hr i iframe img li link main meta nav ol p script section span strong style table title ul'.split(
    ' ',
  ),
)
/** Its version, or the fields that only a JSON Feed has. */
const JSON_FEED = /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version|"(?:feed_url|home_page_url)"\s*:/
const MAIL_HEADERS =
  /^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|DKIM-Signature|X-[\w-]+|From|Date|Subject|To):[ \t]/i

/** The media type of a document, told by its content; its name is not asked, since names lie. */
export function mediaTypeOf(bytes: Uint8Array, _name: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  const signature = SIGNATURES.find(([start]) => head.startsWith(start))?.[1]
  if (signature === 'application/zip') return zipType(bytes)
  if (signature !== undefined) return signature
  if (!/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) {
    const controls = head.match(CONTROL)?.length ?? 0
    if (head.includes('\u0000') || controls > Math.max(STRAY_CONTROLS, head.length * CONTROL_SHARE))
      return 'application/octet-stream'
  }
  return textType(
    head
      .replaceAll('\u0000', '')
      .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
      .trimStart(),
  )
}

/** A zip file's type by the files in it; one whose directory cannot be read is told so by its reader. */
function zipType(bytes: Uint8Array): string {
  try {
    const part = zipEntries(bytes).find(({ name }) => Object.hasOwn(OFFICE_PARTS, name))
    return OFFICE_PARTS[part?.name ?? ''] ?? 'application/zip'
  } catch {
    return 'application/zip'
  }
}

function textType(head: string): string {
  if (head.startsWith('{') || head.startsWith('[')) {
    if (JSON_FEED.test(head)) return 'application/feed+json'
    return /^(?:\{\s*(?:"|\})|\[\s*[\]{["\d-])/.test(head) ? 'application/json' : 'text/plain'
  }
  if (head.startsWith('<')) return markupType(head)
  const lines = head.split(/\r?\n/, 8)
  const headers = lines.filter((line) => MAIL_HEADERS.test(line)).length
  return headers >= 3 && MAIL_HEADERS.test(lines[0] ?? '') ? 'message/rfc822' : 'text/plain'
}

function markupType(head: string): string {
  if (/^<!doctype\s+html/i.test(head)) return 'text/html'
  const prologue =
    /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>|\s+)*/i.exec(head)?.[0].length ?? 0
  const name = /^<(?:[\w-]+:)?([A-Za-z][\w-]*)/.exec(head.slice(prologue))?.[1]?.toLowerCase()
  if (name === undefined) return head.startsWith('<?xml') ? 'application/xml' : 'text/plain'
  const type = ROOT_TYPES[name]
  if (type !== undefined) return type
  if (head.startsWith('<?xml')) return 'application/xml'
  return HTML_ROOTS.has(name) ? 'text/html' : 'text/plain'
}
