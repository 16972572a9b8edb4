import { z } from 'zod'

/**
 * How far the reports of a story can be relied on, by rule. The level is confidence as in ICD 203 and says nothing of
 * likelihood; the grade is that of the Admiralty code (NATO AJP-2.1).
 */
export const Assessment = z
  .object({
    confidence: z.enum(['high', 'moderate', 'low']).describe('Confidence in the reports, not likelihood of the event.'),
    reliability: z
      .enum(['A', 'B', 'C', 'D', 'E', 'F'])
      .describe('The best grade the desk gives a publisher of an origin; F: cannot be judged.'),
    credibility: z
      .enum(['1', '2', '3', '4', '5', '6'])
      .describe('1 confirmed by independent origins … 5 improbable, 6 cannot be judged.'),
    reasons: z.array(z.string()).min(1).describe('The rules that gave it, in words for a person.'),
  })
  .meta({ id: 'Assessment', description: 'How far the reports of a story can be relied on, by rule.' })
export type Assessment = z.infer<typeof Assessment>
