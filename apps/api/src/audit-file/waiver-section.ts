import { WaiverEntity } from '../projects/waiver.entity';
import { instantWords } from './german';
import { ownSection } from './own-section';

const answers = { granted: 'gewährt', refused: 'abgelehnt' } as const;

export const waiverSection = ownSection(
  { name: 'ausnahmen', title: 'Ausnahmen', entity: WaiverEntity },
  ({ person, item }) => [
    ['Punkt', ({ itemId }) => item(itemId)],
    ['Begründung', ({ reason }) => reason],
    ['Beantragt am', ({ requestedAt }) => instantWords(requestedAt)],
    ['Beantragt von', ({ requestedBy }) => person(requestedBy)],
    ['Antwort', ({ result }) => (result === null ? '' : answers[result])],
    ['Bemerkung', ({ note }) => note ?? ''],
    ['Entschieden am', ({ decidedAt }) => instantWords(decidedAt)],
    ['Entschieden von', ({ decidedBy }) => person(decidedBy)],
    ['Zurückgezogen am', (waiver) => (waiver.hasLapsed ? '' : instantWords(waiver.withdrawnAt))],
    [
      'Beendet am',
      ({ endedAt, hasLapsed, withdrawnAt }) => instantWords(hasLapsed ? withdrawnAt : endedAt),
    ],
  ],
);
