import { describe, expect, it } from 'vitest'
import { readXml } from './xml-reader.ts'

const rss = (item: string, channel = '') =>
  readXml(`<rss version="2.0"><channel>${channel}<item>${item}</item></channel></rss>`)
const atom = (entry: string, root = '') =>
  readXml(`<feed xmlns="http://www.w3.org/2005/Atom"${root}><entry>${entry}</entry></feed>`)

describe('readXml', () => {
  it('keeps the words of markup that stands in a field as it is', async () => {
    const { entries } = await atom(
      '<title type="xhtml"><div>Ferry <b>returns</b></div></title><content>To <a href="x">the port</a> &amp; back</content>',
    )
    expect(entries[0]?.title).toBe('<div>Ferry <b>returns</b></div>')
    expect(entries[0]?.texts).toEqual(['To <a href="x">the port</a> &amp; back'])
  })
  it('reads Base64 that is text, and leaves out what is not', async () => {
    const { entries } = await atom(
      '<title mode="base64">RmVycnk=</title><summary type="application/octet-stream">UG9ydA==</summary><content type="video/mp4">AAEC</content>',
    )
    expect(entries[0]).toMatchObject({ title: 'Ferry', texts: ['Port'] })
  })
  it('counts relative addresses from xml:base', async () => {
    const { entries } = await atom(
      '<title>a</title><link rel="self" href="x"/><link href="2031/ferry"/>',
      ' xml:base="https://bay.example/news/"',
    )
    expect(entries[0]?.address).toBe('https://bay.example/news/2031/ferry')
  })
  it('reads Dublin Core, iTunes and Atom within RSS', async () => {
    const { entries } = await rss(
      '<dc:title>Ferry</dc:title><atom:author><atom:name>Ines Okafor</atom:name></atom:author><dc:date>2031-05-09</dc:date><itunes:summary>It sails.</itunes:summary><atom:link href="https://bay.example/1"/>',
    )
    expect(entries[0]).toEqual({
      title: 'Ferry',
      address: 'https://bay.example/1',
      authors: ['Ines Okafor'],
      dates: ['2031-05-09'],
      texts: ['It sails.'],
      source: null,
    })
  })
  it('takes the name of a person from beside an address of mail', async () => {
    const { entries } = await rss(
      '<author>desk@bay.example (Dan Reyes)</author><dc:creator>Ines Okafor (io@bay.example)</dc:creator>',
    )
    expect(entries[0]?.authors).toEqual(['Dan Reyes', 'Ines Okafor'])
  })
  it('throws where an element never closes, so that another reader can save the rest', async () => {
    await expect(rss('<title>Ferry<description>It sails.</description>')).rejects.toThrow('end of a title')
    await expect(readXml('<rss><channel><item><title>Fer')).rejects.toThrow('cut short')
    await expect(readXml('<html></html>')).rejects.toThrow()
  })
})
