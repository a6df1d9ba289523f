import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import * as z from 'zod';
import {
  boxAround,
  type Box,
  centreOf,
  pathOf,
  type Point,
  project,
  type Ring,
  sizeOf,
} from './projection';

/** One municipality on the map, ready to draw. Lengths are kilometres. */
export interface Area {
  readonly ags: string;
  /** The `d` of an SVG path. */
  readonly path: string;
  /** Where the name is written. */
  readonly centre: Point;
  readonly box: Box;
}

type Boundaries = Topology<{ municipalities: GeometryCollection }>;

const geometrySchema = z.looseObject({
  type: z.enum(['Polygon', 'MultiPolygon']),
  id: z.string(),
});

/** What the map relies on; the rest is read by topojson-client. */
const boundariesSchema = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.unknown()),
  objects: z.object({
    municipalities: z.looseObject({
      type: z.literal('GeometryCollection'),
      geometries: z.array(geometrySchema),
    }),
  }),
});

/**
 * TopoJSON (object `municipalities`, id = AGS) → projected areas.
 * @throws ZodError when the file has another form
 */
export function areasOf(body: unknown): readonly Area[] {
  const boundaries = boundariesSchema.parse(body) as unknown as Boundaries;
  return boundaries.objects.municipalities.geometries.map((geometry) =>
    areaOf(boundaries, geometry),
  );
}

function areaOf(boundaries: Boundaries, shape: GeometryObject): Area {
  // The schema has let only these two kinds of shape through.
  const { geometry } = feature(boundaries, shape) as Feature<Polygon | MultiPolygon>;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap((polygon) => polygon.map(ringOf));
  const largest = rings.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
  const box = boxAround(rings.flat());
  if (box === undefined) throw new RangeError('an area without points');
  return { ags: String(shape.id), path: pathOf(rings), centre: centreOf(largest), box };
}

function ringOf(line: Position[]): Ring {
  return line.map(([longitude = 0, latitude = 0]) => project(longitude, latitude));
}
