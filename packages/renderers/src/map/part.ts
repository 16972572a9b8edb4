/** Longitude and latitude in degrees, or a point of a drawing. */
export type Position = number[]

/** Outer and inner rings, each a closed list of longitude and latitude in degrees or of points of a drawing. */
export type Rings = Position[][]

/** A rectangle of the map, in degrees or in points of the drawing. */
export type Box = { left: number; right: number; bottom: number; top: number }

/** A stretch of land and the rectangle around it. */
export type Part = { rings: Rings; box: Box }
