import {
  dayOf,
  municipalityDocument,
  projectDocuments,
  useCaseDocument,
  type MunicipalityFacts,
  type SearchDocument,
  type UseCase,
} from '@ki-kompass/domain';
import type { EntityManager } from 'typeorm';
import { SearchDocumentsRepository } from '../search/search-documents.repository';

/** Enough to be quick, not so many that one statement becomes huge. */
const atOnce = 500;

/**
 * Brings what can be found up to date: register and catalogue as they are in force, projects that
 * came before the search or were last written by another version of it. Writes only differences.
 */
export async function loadSearchDocuments(owner: EntityManager, now: Date): Promise<void> {
  const repository = new SearchDocumentsRepository();
  const projects = await repository.projectFacts(owner, null);
  const wanted = [
    ...projects.flatMap(projectDocuments),
    ...(await municipalities(owner, now)),
    ...(await useCases(owner, now)),
  ];
  const { changed, gone } = await repository.outdated(owner, wanted);
  await repository.remove(owner, gone);
  for (let from = 0; from < changed.length; from += atOnce) {
    await repository.write(owner, changed.slice(from, from + atOnce));
  }
}

async function municipalities(owner: EntityManager, now: Date): Promise<SearchDocument[]> {
  const rows = await owner.query<(MunicipalityFacts & { organisationId: string })[]>(
    `SELECT ags, organisation_id AS "organisationId", name, official_name AS "officialName",
       district_name AS "districtName", postal_code AS "postalCode"
     FROM municipality WHERE valid @> $1::date`,
    [dayOf(now)],
  );
  return rows.map((row) => municipalityDocument(row, row.organisationId));
}

/** The newest version of each that is offered. */
async function useCases(owner: EntityManager, now: Date): Promise<SearchDocument[]> {
  const rows = await owner.query<{ body: UseCase }[]>(
    `SELECT DISTINCT ON (key) body FROM content
     WHERE catalogue = 'use-cases' AND valid @> $1::date ORDER BY key, version DESC`,
    [dayOf(now)],
  );
  return rows.map(({ body }) => useCaseDocument(body));
}
