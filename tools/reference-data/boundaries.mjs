import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';

const earthRadiusKm = 6371.0088;
const toSteradians = (km2) => km2 / earthRadiusKm ** 2;

/** Bends smaller than this triangle are straightened; detached islets smaller than this go. */
const smallestBendKm2 = 0.12;
const smallestIsletKm2 = 0.5;
/** Steps across the longer side of the state (about 250 km), so one step is some 60 m. */
const steps = 4096;

/** AGS → polygons becomes a topology of one object, `municipalities`, with the AGS as ids. */
export function buildTopology(areas) {
  const features = [...areas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, coordinates]) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates },
    }));
  return topology({ municipalities: { type: 'FeatureCollection', features } });
}

/**
 * Municipalities that share a border line, as sorted pairs of AGS. A line belongs to both when both
 * use the same arc; touching in a point makes no arc. Needs the topology before simplification.
 */
export function neighboursOf({ objects: { municipalities } }) {
  const usersOfArc = new Map();
  for (const { id, arcs } of municipalities.geometries) {
    for (const arc of arcs.flat(2)) {
      const line = arc < 0 ? ~arc : arc;
      usersOfArc.set(line, (usersOfArc.get(line) ?? new Set()).add(id));
    }
  }
  const pairs = new Set();
  for (const users of usersOfArc.values()) {
    if (users.size === 2) pairs.add([...users].sort().join(' '));
  }
  return [...pairs].sort().map((pair) => pair.split(' '));
}

/** Visvalingam by area on the sphere, so that both axes count alike; then whole-number steps. */
export function generalise(detailed) {
  const simplified = simplify(
    presimplify(detailed, sphericalTriangleArea),
    toSteradians(smallestBendKm2),
  );
  const withoutIslets = filter(
    simplified,
    filterAttachedWeight(simplified, toSteradians(smallestIsletKm2), sphericalRingArea),
  );
  const whole = quantize(withoutIslets, steps);
  for (const geometry of whole.objects.municipalities.geometries) slim(geometry);
  return whole;
}

/** Empty properties say nothing; one polygon needs no list of polygons around it. */
function slim(geometry) {
  delete geometry.properties;
  if (geometry.type !== 'MultiPolygon' || geometry.arcs.length !== 1) return;
  geometry.type = 'Polygon';
  geometry.arcs = geometry.arcs[0];
}
