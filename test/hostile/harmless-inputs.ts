/** Twenty short reports that differ in every word that counts. */
export const harmlessInputs = (): { name: string; bytes: Uint8Array }[] =>
  Array.from({ length: 20 }, (_, index) => ({
    name: `harmless-${String(index + 1).padStart(2, '0')}.txt`,
    bytes: new TextEncoder().encode(report(index)),
  }))

const PLACES = ['Koh Meas', 'Bay Anh', 'Port Selin', 'Tam Rok', 'Luang Prey']
const EVENTS = ['Ferry runs aground', 'Bridge reopens', 'Market burns down', 'River floods school']

function report(index: number): string {
  const place = PLACES[index % PLACES.length]
  const event = EVENTS[Math.floor(index / PLACES.length)]
  return `${event} off ${place}\n\n${place}, March 13 — The harbour police of ${place} said that they had counted ${index + 3} boats.\n\nNobody was hurt.\n`
}
