import { readFileSync } from 'node:fs';

/** Reads a comma-separated file with a header row; quoted fields may contain commas. */
export function readCsv(path) {
  const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/).map(fieldsOf);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${path}: odd row ${row.join(',')}`);
    return Object.fromEntries(header.map((column, index) => [column, row[index]]));
  });
}

function fieldsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}
