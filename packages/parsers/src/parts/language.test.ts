import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'

describe('languageOf', () => {
  const texts: [string, string][] = [
    ['en', 'The harbour master said that the pilots will stay on the quay until the fog has gone from the river.'],
    [
      'en',
      'THE NAVY SAID TODAY THAT TWO PATROL BOATS HAVE RETURNED FROM THE STRAIT WITHOUT SEEING ANY OF THE VESSELS.',
    ],
    ['km', 'រដ្ឋមន្ត្រីក្រសួងអប់រំបានបើកសាលារៀនថ្មីមួយ'],
    ['th', 'รัฐมนตรีศึกษาธิการเปิดโรงเรียนใหม่'],
    ['lo', 'ລັດຖະມົນຕີສຶກສາເປີດໂຮງຮຽນໃໝ່'],
    ['my', 'ပညာရေးဝန်ကြီးသည် ကျောင်းသစ်ကိုဖွင့်လှစ်ခဲ့သည်'],
    [
      'fr',
      'Le ministre a annoncé que le pont sera rouvert dès que la rivière aura baissé, selon le communiqué de la mairie.',
    ],
    [
      'es',
      'El ministro anunció que el puente se abrirá de nuevo cuando baje el río, según un comunicado del ayuntamiento.',
    ],
    ['und', '12.5 - 13'],
  ]
  for (const [code, text] of texts)
    it(`tells ${code}: ${text.slice(0, 30)}`, async () => expect(await languageOf(text)).toBe(code))
})
