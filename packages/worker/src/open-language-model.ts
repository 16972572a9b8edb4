import { readFile } from 'node:fs/promises'
import type { LanguageModel } from '@daybrief/language-model'
import type { Settings } from './settings.ts'

/**
 * The language model of these settings; null when they name none, which is the rule.
 *
 * @throws Error when the file of the key cannot be read.
 */
export async function openLanguageModel(
  settings: Pick<Settings, 'modelUrl' | 'modelName' | 'modelKeyFile'>,
): Promise<LanguageModel | null> {
  const { modelUrl, modelName, modelKeyFile } = settings
  if (modelUrl === undefined || modelName === undefined) return null
  const key = modelKeyFile === undefined ? undefined : (await readFile(modelKeyFile, 'utf8')).trim()
  const { openaiCompatible } = await import('@daybrief/language-model/openai-compatible')
  return openaiCompatible({ address: modelUrl, model: modelName, key })
}
