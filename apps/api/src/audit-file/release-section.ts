import { ParticipationReleaseEntity } from '../projects/participation-release.entity';
import { instantWords } from './german';
import { ownSection } from './own-section';
import { roleWords } from './words';

export const releaseSection = ownSection(
  { name: 'beteiligung', title: 'Beteiligung', entity: ParticipationReleaseEntity },
  ({ person }) => [
    ['Freigegeben für', ({ role }) => roleWords[role]],
    ['Freigegeben am', ({ releasedAt }) => instantWords(releasedAt)],
    ['Freigegeben von', ({ releasedBy }) => person(releasedBy)],
    ['Rolle', ({ releasedByRole }) => roleWords[releasedByRole]],
    ['Beendet am', ({ endedAt }) => instantWords(endedAt)],
  ],
);
