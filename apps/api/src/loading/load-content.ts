import { shippedContent } from '@ki-kompass/domain/content';
import type { EntityManager } from 'typeorm';

/**
 * Adds the catalogue versions that are missing; a published version is never touched.
 * @throws Error when a shipped version differs from the published one of the same number
 */
export async function loadContent(owner: EntityManager, now: Date): Promise<void> {
  const shipped = JSON.stringify(shippedContent);
  const rows = `jsonb_to_recordset($1::jsonb) AS shipped
    (catalogue text, key text, version integer, "validFrom" date, "validTo" date, body jsonb)`;
  const [changed] = await owner.query<{ name: string }[]>(
    `SELECT concat_ws('/', c.catalogue, c.key, c.version) AS name
     FROM ${rows} JOIN content c USING (catalogue, key, version)
     WHERE c.body IS DISTINCT FROM shipped.body LIMIT 1`,
    [shipped],
  );
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
}
