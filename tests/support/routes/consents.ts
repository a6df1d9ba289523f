import { consentsSchema } from '@ki-kompass/domain';
import { passGate } from '../projects';
import type { Team } from '../team';
import { onProject } from './projects';
import { changing, reading, type Call, type Rows } from './row';

const ask = { reason: 'Beispiel: Pilot im Bürgeramt' };
const agreement = {
  title: 'Beispiel: Dienstvereinbarung KI',
  agreedOn: '2026-01-10',
  reference: 'Beispiel 11/2026',
};

/** A released project in pilot, where its checklist asks for consent. */
async function onConsents(team: Team, rest: string, more: Partial<Call> = {}): Promise<Call> {
  const { path, owner } = await onProject(team, '');
  await passGate(team, path.replace('/api/projects/', ''), 'g1');
  await owner.post(`${path}/participation/release`, { role: 'staff-council' });
  return { path: `${path}/consents${rest}`, owner, ...more };
}

async function onConsent(team: Team, rest: string, more: Partial<Call> = {}): Promise<Call> {
  const { path, owner } = await onConsents(team, '');
  const { procedures } = (await owner.post(path, ask)).as(consentsSchema);
  return { path: `${path}/${procedures[0]?.id ?? ''}${rest}`, owner, ...more };
}

export const consentRows: Rows = {
  'get /api/projects/{projectId}/consents': reading(async (team) => {
    const { path, owner } = await onConsents(team, '');
    await owner.post(path, ask);
    return { path, owner, secret: ask.reason };
  }),
  'post /api/projects/{projectId}/consents': changing((team) =>
    onConsents(team, '', { body: ask }),
  ),
  'post /api/projects/{projectId}/consents/cover': changing((team) =>
    onConsents(team, '/cover', { body: agreement }),
  ),
  'post /api/projects/{projectId}/consents/{consentId}/answer': changing((team) =>
    onConsent(team, '/answer', {
      owner: team.client('staff-council'),
      body: { result: 'given' },
    }),
  ),
  'post /api/projects/{projectId}/consents/{consentId}/withdrawal': changing((team) =>
    onConsent(team, '/withdrawal', { body: {} }),
  ),
};
