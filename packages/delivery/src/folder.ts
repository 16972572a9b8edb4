export { deliverToFolder } from './deliver-to-folder.ts'
