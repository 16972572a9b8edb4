import { DeliveryFailure } from './delivery-failure.ts'

/** Names that can only be one step below the folder; a full stop may part them, `letter.pdf`, but never open them. */
const SAFE_NAME = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*$/

/** A name that can only be one step below its folder. Throws DeliveryFailure. */
export function safeName(name: string): string {
  if (SAFE_NAME.test(name)) return name
  throw new DeliveryFailure(
    `“${name}” cannot name a file: expected small letters, digits and hyphens, parted by full stops.`,
  )
}

/** What an attempt in a folder gives; its failure as a DeliveryFailure that says what failed, where and what to do. */
export async function orFail<Given>(what: string, path: string, attempt: () => Promise<Given>): Promise<Given> {
  try {
    return await attempt()
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const reason = SENTENCES[code] ?? `the system says ${message}.`
    throw new DeliveryFailure(`${what} could not be written to ${path}: ${reason}`, { cause: error })
  }
}

const SENTENCES: Record<string, string> = {
  EACCES: 'this user has no right to write there; change its rights or give another folder.',
  EDQUOT: 'the quota of this user is used up; make room or give another folder.',
  EEXIST: 'a file stands where a folder should; move it or give another folder.',
  EISDIR: 'a folder stands where the file should; move it or give another folder.',
  ENOENT: 'the folder is not there; deliver a briefing to it first or give another folder.',
  ENOSPC: 'the disk is full; make room or give another folder.',
  ENOTDIR: 'a file stands where a folder should; move it or give another folder.',
  EPERM: 'this user has no right to write there; change its rights or give another folder.',
  EROFS: 'that disk cannot be written to; give another folder.',
}
