/** Keys in one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535; past a few hundred nothing gets faster. */
const KEYS_AT_ONCE = 512

/** Rows in one insert: 100 rows of five columns stay far below the same limits. */
const ROWS_AT_ONCE = 100

/**
 * Reads rows by any number of keys, a batch a time. Each batch is filled up to a power of two with its last key, which
 * changes no answer of an `in` and leaves ten different statements to prepare instead of hundreds.
 */
export async function inBatches<Key extends string | number, Row>(
  keys: readonly Key[],
  read: (batch: Key[]) => Promise<Row[]>,
): Promise<Row[]> {
  const distinct = [...new Set(keys)].sort((one, other) => (one < other ? -1 : 1))
  const rows: Row[][] = []
  for (let from = 0; from < distinct.length; from += KEYS_AT_ONCE) {
    rows.push(await read(filledUp(distinct.slice(from, from + KEYS_AT_ONCE))))
  }
  return rows.flat()
}

/** Writes any number of rows, a batch a time. */
export async function writeInBatches<Row>(rows: Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await write(rows.slice(from, from + ROWS_AT_ONCE))
  }
}

function filledUp<Key>(keys: Key[]): Key[] {
  const size = 2 ** Math.ceil(Math.log2(keys.length))
  return [...keys, ...Array<Key>(size - keys.length).fill(keys.at(-1)!)]
}
