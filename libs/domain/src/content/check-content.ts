import {
  catalogues,
  versionSchemaOf,
  type Catalogue,
  type ContentVersion,
  type UncheckedContentVersion,
  type VersionOf,
} from '../catalogue/content-version';
import { checklistProblems } from './checklist-problems';
import { contentReferences } from './content-references';
import { labelProblems } from './label-problems';
import { isRecord, languageProblems } from './language-pairs';

/**
 * Everything that is wrong with a set of content, as sentences for developers; empty = fine.
 * Checks each row (schema, no unknown fields, both languages), then the rows together (unique keys,
 * every pointer resolves, every value of an enumeration has a label). Rows that fail their schema
 * are left out of the second part.
 */
export function contentProblems(content: readonly UncheckedContentVersion[]): string[] {
  const wellFormed = content.filter(isWellFormed);
  return [
    ...content.flatMap(rowProblems),
    ...repeatedRows(content),
    ...unresolvedReferences(wellFormed, content),
    ...rowsOf(wellFormed, 'checklists').flatMap((row) =>
      checklistProblems(row.body).map(({ sentence }) => `${nameOf(row)}: ${sentence}`),
    ),
    ...oneSidedSolutions(wellFormed),
    ...labelProblems(
      rowsOf(wellFormed, 'glossary-enums').map((row) => row.body),
      rowsOf(wellFormed, 'glossary-terms').map((row) => row.body),
    ),
  ];
}

function rowProblems(row: UncheckedContentVersion): string[] {
  return [...schemaProblems(row), ...languageProblems(row.body)].map(
    (problem) => `${nameOf(row)}: ${problem}`,
  );
}

function schemaProblems(row: UncheckedContentVersion): string[] {
  const checked = versionSchemaOf(row.catalogue).safeParse(row);
  if (!checked.success) {
    return checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  }
  const { body, validFrom, validTo } = checked.data;
  const ownKey = 'key' in body ? body.key : body.codeIdentifier;
  return [
    ...(ownKey === row.key ? [] : [`body has the key ${ownKey}`]),
    ...(validFrom !== null && validTo !== null && validTo < validFrom
      ? ['ends before it starts']
      : []),
    ...unknownFields(row.body, body, 'body'),
  ];
}

/** Parsing drops fields the schema does not name; a field that got lost is a typing error. */
function unknownFields(given: unknown, kept: unknown, path: string): string[] {
  if (Array.isArray(given) && Array.isArray(kept)) {
    return given.flatMap((item, index) =>
      unknownFields(item, kept[index], `${path}[${String(index)}]`),
    );
  }
  if (!isRecord(given) || !isRecord(kept)) return [];
  return Object.keys(given).flatMap((key) =>
    key in kept
      ? unknownFields(given[key], kept[key], `${path}.${key}`)
      : [`${path}.${key} is not a known field`],
  );
}

function repeatedRows(content: readonly UncheckedContentVersion[]): string[] {
  const names = content.map(nameOf);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `${name}: occurs twice`);
}

function unresolvedReferences(
  rows: readonly ContentVersion[],
  all: readonly UncheckedContentVersion[],
): string[] {
  const known = new Set(all.map((row) => `${row.catalogue} ${row.key}`));
  return catalogues.flatMap((catalogue) =>
    rowsOf(rows, catalogue).flatMap((row) =>
      contentReferences(row.catalogue, row.body)
        .filter((reference) => !known.has(`${reference.catalogue} ${reference.key}`))
        .map(
          ({ where, catalogue: target, key }) => `${nameOf(row)}: ${where}: no ${target} ${key}`,
        ),
    ),
  );
}

/** A use case shows selected solutions; the full relation is kept by the solutions themselves. */
function oneSidedSolutions(rows: readonly ContentVersion[]): string[] {
  const solutions = rowsOf(rows, 'solutions');
  return rowsOf(rows, 'use-cases').flatMap((row) =>
    solutions
      .filter(({ body }) => row.body.references.includes(body.key))
      .filter(({ body }) => !body.useCases.includes(row.key))
      .map(({ key }) => `${nameOf(row)}: references: solutions ${key} does not name this use case`),
  );
}

function isWellFormed(row: UncheckedContentVersion): row is ContentVersion {
  return versionSchemaOf(row.catalogue).safeParse(row).success;
}

function rowsOf<C extends Catalogue>(
  rows: readonly ContentVersion[],
  catalogue: C,
): VersionOf<C>[] {
  return rows.filter((row) => row.catalogue === catalogue) as VersionOf<C>[];
}

function nameOf(row: Pick<UncheckedContentVersion, 'catalogue' | 'key' | 'version'>): string {
  return `${row.catalogue} ${row.key} v${String(row.version)}`;
}
