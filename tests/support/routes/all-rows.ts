import { consentRows } from './consents';
import { incidentRows } from './incidents';
import { humanReviewRows } from './human-reviews';
import { myWorkRows } from './my-work';
import { openRows } from './open';
import { opinionRows } from './opinions';
import { organisationRows } from './organisations';
import { participationListRows } from './participation';
import { ownItemRows } from './own-items';
import { accountRows, networkRows, peopleRows } from './people';
import { projectRows } from './projects';
import type { Rows } from './row';
import { awardRows } from './awards';
import { riskRows } from './risks';
import { searchRows } from './search';
import { waiverRows } from './waivers';

/** Every route of the API, named as its own description names it: a new one needs a row here. */
export const allRows: Rows = {
  ...incidentRows,
  ...humanReviewRows,
  ...myWorkRows,
  ...openRows,
  ...organisationRows,
  ...ownItemRows,
  ...projectRows,
  ...opinionRows,
  ...participationListRows,
  ...waiverRows,
  ...accountRows,
  ...networkRows,
  ...peopleRows,
  ...awardRows,
  ...riskRows,
  ...searchRows,
  ...consentRows,
};

/** Open to nobody once there is a network administrator: see the tests of the first start. */
export const provenAtTheFirstStart: readonly string[] = [
  'post /api/set-up',
  'post /api/set-up/lookup',
];
