import { join } from 'node:path'
import { storeContract } from './contract.ts'
import { openSqliteStore } from './sqlite.ts'

storeContract('sqlite', (folder) => openSqliteStore(join(folder, 'store.db')))
