import type { z } from 'zod'

export type TaskOptions = {
  /** Folder of the files the gold speaks of; null when none was given. */
  folder: string | null
}

/** What a part of Daybrief makes of the gold's inputs, in the format of the predictions. It must not look at the answers. */
export type Predictor<Gold, Prediction> = {
  name: string
  predict(gold: Gold[], options: TaskOptions): Promise<Prediction[]>
}

/** Figures by name, possibly nested; each rounded to four digits. */
export type Score = { [name: string]: number | Score }

/** A thing that is measured: the form of its gold, who predicts, and how predictions are scored. */
export type Task<Gold, Prediction> = Predictor<Gold, Prediction> & {
  /** Form of one line of gold. */
  gold: z.ZodType<Gold>
  /** Whether it reads the files that the gold speaks of. */
  needsFolder?: boolean
  score(gold: Gold[], predictions: Prediction[], options: TaskOptions): Promise<Score>
}
