import { feature } from 'topojson-client'
import countries from 'world-atlas/countries-50m.json' with { type: 'json' }
import { boxOf } from './boxes.ts'
import { countryByNumber } from './country-numbers.ts'
import type { Part, Position, Rings } from './part.ts'

/** The parts of each country by its two letters; what belongs to none, or is disputed, stands under ''. */
export type World = ReadonlyMap<string, Part[]>

type Topology = Parameters<typeof feature>[0]

/** TopoJSON: lines as steps on a grid, and countries as lists of lines. */
type Atlas = Topology & { arcs: Position[][]; transform: Grid; objects: { countries: Topology['objects'][string] } }
type Grid = { scale: number[]; translate: number[] }

/** A country as the lines make it. */
type Country = {
  id?: string | number
  geometry: { type: 'Polygon'; coordinates: Rings } | { type: 'MultiPolygon'; coordinates: Rings[] }
  properties: { name: string }
}

/** Kosovo has no number in ISO 3166; its two letters are those that everybody uses. */
const KOSOVO = { name: 'Kosovo', code: 'XK' }

/** Degrees: a bend smaller than this is seen on no map, since none shows less than 32 degrees on 608 points. */
export const FINEST = 0.08

/** Lines and worlds made already, by tolerance: the first world takes 50 ms, and most maps of a desk are of one region. */
const lines = new Map<number, Position[][]>()
const worlds = new Map<number, World>()

/**
 * The countries of Natural Earth at 1:50 million (public domain), with bends smaller than `tolerance` degrees taken out:
 * from the lines that neighbours share, so that no gap opens between them.
 */
export function worldOf(tolerance: number): World {
  const kept = Math.max(tolerance, FINEST)
  const world = worlds.get(kept) ?? makeWorld(linesOf(kept))
  worlds.set(kept, world)
  return world
}

/** Coarser lines are made from the finest, which have a fifth of the atlas's points. */
function linesOf(tolerance: number): Position[][] {
  const { arcs, transform } = atlas()
  const from = tolerance > FINEST ? linesOf(FINEST) : null
  const found =
    lines.get(tolerance) ?? (from ?? arcs.map((arc) => degrees(arc, transform))).map((arc) => thinned(arc, tolerance))
  lines.set(tolerance, found)
  return found
}

function makeWorld(arcs: Position[][]): World {
  const { transform, ...topology } = atlas()
  const made = feature({ ...topology, arcs }, topology.objects.countries) as unknown
  const { features } = made as { features: Country[] }
  const world = new Map<string, Part[]>()
  for (const { id, geometry, properties } of features) {
    const code = properties.name === KOSOVO.name ? KOSOVO.code : (countryByNumber.get(String(id)) ?? '')
    const parts = partsOf(geometry)
      .map((rings) => rings.map(unbroken))
      .map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }))
    world.set(code, [...(world.get(code) ?? []), ...parts])
  }
  return world
}

function atlas(): Atlas {
  return countries as unknown as Atlas
}

function partsOf(geometry: Country['geometry']): Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** A ring that goes on across the date line, to 181 degrees and further, where the atlas goes round the world to -179. */
function unbroken(ring: Position[]): Position[] {
  let [turn, before] = [0, ring[0]?.[0] ?? 0]
  return ring.map(([x = 0, y = 0]) => {
    if (Math.abs(x - before) > 180) turn += x < before ? 360 : -360
    before = x
    return [x + turn, y]
  })
}

/** An arc holds steps of a grid, each from the point before it. */
function degrees(arc: Position[], { scale, translate }: Grid): Position[] {
  const [scaleX = 1, scaleY = 1] = scale
  const [left = 0, bottom = 0] = translate
  let [x, y] = [0, 0]
  return arc.map(([stepX = 0, stepY = 0]) => {
    x += stepX
    y += stepY
    return [x * scaleX + left, y * scaleY + bottom]
  })
}

/** Points nearer than the tolerance to the last one kept go; both ends stay, because other arcs join there. */
function thinned(arc: Position[], tolerance: number): Position[] {
  const kept: Position[] = []
  for (const [place, point] of arc.entries()) {
    const last = kept.at(-1)
    if (last === undefined || place === arc.length - 1 || far(last, point, tolerance)) kept.push(point)
  }
  return kept
}

function far([fromX = 0, fromY = 0]: Position, [x = 0, y = 0]: Position, tolerance: number): boolean {
  return (x - fromX) ** 2 + (y - fromY) ** 2 >= tolerance ** 2
}
