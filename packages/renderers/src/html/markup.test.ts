import { expect, test } from 'vitest'
import { html } from './markup.ts'

test('text is escaped for elements and for quoted attributes', () => {
  const hostile = `"><b title='x'>&amp;\u202e`
  expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;b title=&#39;x&#39;&gt;&amp;amp;">&quot;&gt;&lt;b title=&#39;x&#39;&gt;&amp;amp;</p>',
  )
})

test('markup, lists, numbers and null are put in as they are', () => {
  expect(html`<ul>${[1, null, ['<', html`<li>&nbsp;</li>`]]}</ul>`.markup).toBe('<ul>1&lt;<li>&nbsp;</li></ul>')
})

test('an object that only looks like text is not trusted', () => {
  const forged = JSON.parse('["<b>"]') as string[]
  expect(html`${forged}`.markup).toBe('&lt;b&gt;')
})
