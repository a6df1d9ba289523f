import { aProject } from '../projects';
import { aboutOneself, type Rows } from './row';

export const myWorkRows: Rows = {
  'get /api/my-work': aboutOneself(async ({ client, town }) => {
    // The planned end of its phase passed long ago, so it stands among what is late.
    const owner = client('it-coordinator');
    const { id } = await aProject(owner, { organisation: town });
    return { path: '/api/my-work?kind=planned-end&limit=100', owner, secret: id };
  }),
  'get /api/my-work/count': aboutOneself(async ({ client, town }) => {
    const owner = client('it-coordinator');
    await aProject(owner, { organisation: town });
    return { path: '/api/my-work/count', owner };
  }),
};
