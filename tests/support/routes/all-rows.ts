import { myWorkRows } from './my-work';
import { openRows } from './open';
import { organisationRows } from './organisations';
import { projectRows } from './projects';
import type { Rows } from './row';

/** Every route of the API, named as its own description names it: a new one needs a row here. */
export const allRows: Rows = {
  ...myWorkRows,
  ...openRows,
  ...organisationRows,
  ...projectRows,
};
