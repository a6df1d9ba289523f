import {
  districtTitle,
  proposeShortCode,
  type DistrictFacts,
  type MunicipalityFacts,
} from '@ki-kompass/domain';
import { districts, municipalities, neighbours, registerSource } from '@ki-kompass/domain/content';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

const networkName = 'KI-Kompass Netzwerk';

/**
 * Brings the shipped register into the database: adds what is missing and changes nothing that is
 * there. Bigger places choose their short code first, because they are named most often.
 */
export async function loadRegister(owner: EntityManager, now: Date): Promise<void> {
  const known = await knownKeys(owner);
  const taken = await takenCodes(owner);
  const bySize = [...municipalities].sort((a, b) => b.population - a.population);
  const newTowns = bySize.filter(({ ags }) => !known.has(ags));
  const newDistricts = districts.filter(({ districtAgs }) => !known.has(districtAgs));

  if (!known.has('network')) {
    await addOrganisation(owner, { kind: 'network', name: networkName, shortCode: null, now });
  }
  for (const town of newTowns) await addMunicipality(owner, town, claim(town.name, taken), now);
  for (const district of newDistricts) {
    await addDistrict(owner, district, claim(districtTitle(district), taken), now);
  }
  if (newTowns.length > 0) await addNeighbours(owner);
}

async function knownKeys(owner: EntityManager): Promise<ReadonlySet<string>> {
  const rows = await owner.query<{ key: string }[]>(
    `SELECT ags AS key FROM municipality UNION ALL SELECT district_ags FROM district
     UNION ALL SELECT kind FROM organisation WHERE kind = 'network'`,
  );
  return new Set(rows.map(({ key }) => key));
}

async function takenCodes(owner: EntityManager): Promise<Set<string>> {
  const rows = await owner.query<{ code: string }[]>(
    'SELECT short_code AS code FROM organisation WHERE short_code IS NOT NULL',
  );
  return new Set(rows.map(({ code }) => code));
}

function claim(name: string, taken: Set<string>): string {
  const code = proposeShortCode(name, taken);
  taken.add(code);
  return code;
}

async function addOrganisation(
  owner: EntityManager,
  organisation: { kind: string; name: string; shortCode: string | null; now: Date },
): Promise<string> {
  const { kind, name, shortCode, now } = organisation;
  const id = newId();
  await owner.query(
    'INSERT INTO organisation (id, kind, name, short_code, created_at) VALUES ($1, $2, $3, $4, $5)',
    [id, kind, name, shortCode, now],
  );
  return id;
}

async function addMunicipality(
  owner: EntityManager,
  town: MunicipalityFacts,
  shortCode: string,
  now: Date,
): Promise<void> {
  const id = await addOrganisation(owner, {
    kind: 'municipality',
    name: town.name,
    shortCode,
    now,
  });
  await owner.query(
    `INSERT INTO municipality (id, organisation_id, ags, ars, name, official_name, type,
       district_status, district_ags, district_name, region_code, region_name, area_km2,
       postal_code, latitude, longitude, website, valid)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, '(,)')`,
    [
      newId(),
      id,
      town.ags,
      town.ars,
      town.name,
      town.officialName,
      town.type,
      town.districtStatus,
      town.districtAgs,
      town.districtName,
      town.regionCode,
      town.regionName,
      town.areaKm2,
      town.postalCode,
      town.latitude,
      town.longitude,
      town.website,
    ],
  );
  await addPopulation(owner, id, town.population);
}

async function addDistrict(
  owner: EntityManager,
  district: DistrictFacts,
  shortCode: string,
  now: Date,
): Promise<void> {
  const name = districtTitle(district);
  const id = await addOrganisation(owner, { kind: 'district', name, shortCode, now });
  await owner.query(
    `INSERT INTO district (id, organisation_id, district_ags, name, type, seat, region_code,
       region_name, area_km2, valid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '(,)')`,
    [
      newId(),
      id,
      district.districtAgs,
      name,
      district.type,
      district.seat,
      district.regionCode,
      district.regionName,
      district.areaKm2,
    ],
  );
  await addPopulation(owner, id, district.population);
}

async function addPopulation(owner: EntityManager, id: string, inhabitants: number): Promise<void> {
  const { populationDate, attribution } = registerSource.facts;
  await owner.query(
    `INSERT INTO population (id, organisation_id, counted_on, inhabitants, source)
     VALUES ($1, $2, $3, $4, $5)`,
    [newId(), id, populationDate, inhabitants, attribution],
  );
}

/** Each pair is stored in both directions, so that a list of neighbours is one index scan. */
async function addNeighbours(owner: EntityManager): Promise<void> {
  await owner.query(
    `INSERT INTO neighbour (organisation_id, neighbour_id)
     SELECT a.organisation_id, b.organisation_id
     FROM unnest($1::text[], $2::text[]) AS pair (first, second)
     JOIN municipality a ON a.ags = pair.first JOIN municipality b ON b.ags = pair.second
     UNION ALL
     SELECT b.organisation_id, a.organisation_id
     FROM unnest($1::text[], $2::text[]) AS pair (first, second)
     JOIN municipality a ON a.ags = pair.first JOIN municipality b ON b.ags = pair.second
     ON CONFLICT DO NOTHING`,
    [neighbours.map(([first]) => first), neighbours.map(([, second]) => second)],
  );
}
