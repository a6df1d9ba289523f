import { password, signInAs } from '../client';
import type { Team } from '../team';
import { aboutOneself, forEveryone, type Row, type Rows } from './row';

const ofTheTown = (path: string) => (team: Team) =>
  Promise.resolve({ path, owner: team.client('it-coordinator') });

/** Ends a session; of somebody else nobody knows the cookie, so each ends only their own. */
const signOut: Row = {
  nobody: 401,
  stranger: 204,
  reader: 204,
  async call(team) {
    const owner = await signInAs(team.api, team.person('it-coordinator').email);
    return { path: '/api/session', owner };
  },
};

export const openRows: Rows = {
  'get /api/health': forEveryone(ofTheTown('/api/health')),
  'get /api/municipalities': forEveryone(ofTheTown('/api/municipalities?limit=5')),
  'get /api/municipalities/boundaries': forEveryone(ofTheTown('/api/municipalities/boundaries')),
  'get /api/municipalities/{ags}': forEveryone(ofTheTown('/api/municipalities/05314000')),
  'get /api/content/{catalogue}': aboutOneself(ofTheTown('/api/content/use-cases')),
  'get /api/content/{catalogue}/{key}/{version}': aboutOneself(
    ofTheTown('/api/content/use-cases/chatbot-citizen/1'),
  ),
  'get /api/session': forEveryone((team) =>
    Promise.resolve({
      path: '/api/session',
      owner: team.client('it-coordinator'),
      secret: team.person('it-coordinator').email,
    }),
  ),
  'post /api/session': forEveryone((team) =>
    Promise.resolve({
      path: '/api/session',
      body: { email: team.person('it-coordinator').email, password },
      owner: team.client('it-coordinator'),
    }),
  ),
  'delete /api/session': signOut,
  'get /api/live': aboutOneself((team) =>
    Promise.resolve({
      path: '/api/live',
      method: 'HEAD' as const,
      owner: team.client('it-coordinator'),
    }),
  ),
};
