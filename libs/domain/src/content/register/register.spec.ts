import { describe, expect, it } from '@jest/globals';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as z from 'zod';
import { districtFactsSchema } from '../../organisations/district';
import { municipalityFactsSchema } from '../../organisations/municipality';
import { boundaries, districts, municipalities, neighbours, registerSource } from '.';

const byAgs = new Map(municipalities.map((municipality) => [municipality.ags, municipality]));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const countBy = (keys: readonly string[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((k) => k === key).length]));

describe('the municipalities of the register', () => {
  it('all have the shape of official facts', () => {
    expect(() => z.array(municipalityFactsSchema).parse(municipalities)).not.toThrow();
  });

  it('are 396 with distinct keys', () => {
    expect(municipalities).toHaveLength(396);
    expect(new Set(municipalities.map(({ ags }) => ags)).size).toBe(396);
    expect(new Set(municipalities.map(({ ars }) => ars)).size).toBe(396);
  });

  it('are 22 independent cities, 250 towns and 124 municipalities', () => {
    expect(countBy(municipalities.map(({ type }) => type))).toEqual({
      'independent-city': 22,
      town: 250,
      municipality: 124,
    });
  });

  it('spread over the five regions', () => {
    expect(countBy(municipalities.map(({ regionName }) => regionName))).toEqual({
      Düsseldorf: 66,
      Köln: 99,
      Münster: 78,
      Detmold: 70,
      Arnsberg: 83,
    });
  });

  it('add up to the population and the area of the state', () => {
    expect(sum(municipalities.map(({ population }) => population))).toBe(18_034_454);
    expect(sum(municipalities.map(({ areaKm2 }) => areaKm2))).toBeCloseTo(34_112.34, 2);
  });

  it('count Aachen as a town of the Städteregion', () => {
    expect(byAgs.get('05334002')).toMatchObject({
      name: 'Aachen',
      type: 'town',
      districtAgs: '05334',
      districtStatus: 'regionsangehörig (Rechtsstellung kreisfrei)',
    });
  });

  it('show names without the suffix of the official name', () => {
    expect(municipalities.filter(({ name, officialName }) => name !== officialName)).toHaveLength(
      277,
    );
    expect(municipalities.filter(({ name }) => name.includes(','))).toEqual([]);
  });

  it('carry the population date the source names', () => {
    const dates = new Set(municipalities.map(({ populationDate }) => populationDate));
    expect([...dates]).toEqual([registerSource.facts.populationDate]);
  });
});

describe('the districts of the register', () => {
  it('are 30 Kreise and one Städteregion', () => {
    expect(() => z.array(districtFactsSchema).parse(districts)).not.toThrow();
    expect(countBy(districts.map(({ type }) => type))).toEqual({ Kreis: 30, Städteregion: 1 });
  });

  it.each(districts)('$name agrees with its municipalities', (district) => {
    const members = municipalities.filter(
      ({ districtAgs }) => districtAgs === district.districtAgs,
    );
    expect(members).toHaveLength(district.municipalities);
    expect(sum(members.map(({ population }) => population))).toBe(district.population);
    expect(new Set(members.map(({ districtName }) => districtName))).toEqual(
      new Set([district.name]),
    );
    expect(new Set(members.map(({ regionCode }) => regionCode))).toEqual(
      new Set([district.regionCode]),
    );
  });

  it('leave only independent cities without a district', () => {
    const keys = new Set(districts.map(({ districtAgs }) => districtAgs));
    const outside = municipalities.filter(({ districtAgs }) => !keys.has(districtAgs));
    expect(outside.map(({ type }) => type)).toEqual(
      Array.from({ length: 22 }, () => 'independent-city'),
    );
  });
});

describe('neighbours', () => {
  const around = new Map(municipalities.map(({ ags }) => [ags, new Set<string>()]));
  for (const [a, b] of neighbours) {
    around.get(a)?.add(b);
    around.get(b)?.add(a);
  }

  it('are 1,081 distinct pairs of known municipalities, the smaller key first', () => {
    expect(new Set(neighbours.map((pair) => pair.join(' '))).size).toBe(1081);
    expect(neighbours).toHaveLength(1081);
    expect(neighbours.filter(([a, b]) => !byAgs.has(a) || !byAgs.has(b) || a >= b)).toEqual([]);
  });

  it('number 2 to 12 each, 5.46 on average', () => {
    const numbers = [...around.values()].map((others) => others.size);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([2, 12]);
    expect(sum(numbers) / numbers.length).toBeCloseTo(5.46, 2);
  });

  it('cross a district border 422 times', () => {
    const districtOf = (ags: string) => byAgs.get(ags)?.districtAgs;
    expect(neighbours.filter(([a, b]) => districtOf(a) !== districtOf(b))).toHaveLength(422);
  });

  it('connect the whole state', () => {
    const reached = new Set(['05314000']);
    for (const ags of reached) for (const next of around.get(ags) ?? []) reached.add(next);
    expect(reached.size).toBe(396);
  });
});

describe('the boundaries', () => {
  const topology = JSON.parse(boundaries) as Topology<{ municipalities: GeometryCollection }>;
  const { geometries } = topology.objects.municipalities;

  it('stay below 200 kB', () => {
    expect(Buffer.byteLength(boundaries)).toBeLessThan(200_000);
  });

  it('draw every municipality once', () => {
    expect(geometries.map(({ id }) => id).sort()).toEqual([...byAgs.keys()].sort());
    expect(new Set(geometries.map(({ type }) => type))).toEqual(
      new Set(['Polygon', 'MultiPolygon']),
    );
  });

  it('have no line without length', () => {
    expect(topology.arcs.filter((arc) => arc.length < 2)).toEqual([]);
  });
});
