import { openRows } from './open';
import { organisationRows } from './organisations';
import { oneselfRows } from './oneself';
import { projectRows } from './projects';
import type { Rows } from './row';

/** Every route of the API, named as its own description names it: a new one needs a row here. */
export const allRows: Rows = { ...openRows, ...organisationRows, ...oneselfRows, ...projectRows };
