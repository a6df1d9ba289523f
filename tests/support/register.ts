import type { TestApi } from './api';
import type { TestOrganisation } from './people';

/** A municipality as it stands in the register; other tests know it too. */
export async function aTownOfTheRegister(
  { database }: Pick<TestApi, 'database'>,
  ags: string,
): Promise<TestOrganisation> {
  const [town] = await database.query<TestOrganisation>(
    `SELECT o.id, o.name, o.kind FROM organisation o
     JOIN municipality m ON m.organisation_id = o.id WHERE m.ags = $1 AND upper_inf(m.valid)`,
    [ags],
  );
  if (town === undefined) throw new Error(`The register has no municipality ${ags}.`);
  return town;
}
