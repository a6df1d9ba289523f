import { shippedContent } from '@ki-kompass/domain/content';
import type { EntityManager } from 'typeorm';

/**
 * Adds the catalogue versions that are missing; a published version is never touched.
 * Where somebody here has added a version of the same number, theirs stays: projects may pin it.
 * @returns the names of shipped versions that are left out for this reason
 * @throws Error when a shipped version differs from the published one of the same number
 */
export async function loadContent(owner: EntityManager, now: Date): Promise<readonly string[]> {
  const shipped = JSON.stringify(shippedContent);
  const rows = `jsonb_to_recordset($1::jsonb) AS shipped
    (catalogue text, key text, version integer, "validFrom" date, "validTo" date, body jsonb)`;
  const differing = await owner.query<{ name: string; isOwn: boolean }[]>(
    `SELECT concat_ws('/', c.catalogue, c.key, c.version) AS name, c.added_by IS NOT NULL AS "isOwn"
     FROM ${rows} JOIN content c USING (catalogue, key, version)
     WHERE c.body IS DISTINCT FROM shipped.body ORDER BY name`,
    [shipped],
  );
  const changed = differing.find(({ isOwn }) => !isOwn);
  if (changed !== undefined) {
    throw new Error(
      `The shipped content ${changed.name} differs from the published version of the same number. A correction needs the next version number.`,
    );
  }
  await owner.query(
    `INSERT INTO content (catalogue, key, version, valid, body, loaded_at)
     SELECT catalogue, key, version, daterange("validFrom", "validTo", '[]'), body, $2
     FROM ${rows} ON CONFLICT DO NOTHING`,
    [shipped, now],
  );
  return differing.map(({ name }) => name);
}
