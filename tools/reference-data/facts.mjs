import { fileURLToPath } from 'node:url';
import { readCsv } from './csv.mjs';

const source = (name) => fileURLToPath(new URL(`source/${name}`, import.meta.url));
const numeric = new Set(['areaKm2', 'population', 'latitude', 'longitude', 'municipalities']);

export const readMunicipalities = () => readCsv(source('nrw-municipalities.csv')).map(typed);
export const readDistricts = () => readCsv(source('nrw-districts.csv')).map(typed);

function typed(row) {
  return Object.fromEntries(
    Object.entries(row).map(([column, text]) => [column, valueOf(column, text)]),
  );
}

function valueOf(column, text) {
  if (text === '') return null;
  return numeric.has(column) ? Number(text) : text;
}
