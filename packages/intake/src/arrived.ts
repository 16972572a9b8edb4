import type { Arrival } from '@daybrief/schema'

/** Something that came in: its bytes as they are, and what it is called. */
export type Arrived = {
  /** A path below the folder given (parts joined by `/`), a base name, or an address. */
  name: string
  bytes: Uint8Array
  arrival: Arrival
  /** The address the bytes came from, after redirects; null when they did not come from the web. */
  address: string | null
  /** The encoding that the sender stated beside the bytes; null when none was. */
  charset: string | null
}

/** Something that was named or found and did not come in. */
export type Refused = {
  name: string
  /** One plain sentence for a person: why, and what to do. */
  reason: string
  /** True when a rule leaves such things out and nothing is wrong: a hidden file. False when a person should look. */
  expected: boolean
}
