import { opinionResultTexts } from '@ki-kompass/domain';
import { OpinionEntity } from '../projects/opinion.entity';
import { dayWords, instantWords } from './german';
import { ownSection } from './own-section';
import { phaseWords, roleWords } from './words';

export const opinionSection = ownSection(
  { name: 'voten', title: 'Voten', entity: OpinionEntity },
  ({ person, item }) => [
    ['Rolle', ({ role }) => roleWords[role]],
    ['Phase', ({ phase }) => phaseWords[phase]],
    ['Durchlauf', ({ loop }) => String(loop + 1)],
    ['Zu den Punkten', ({ itemKeys }) => itemKeys.map(item).join('; ')],
    ['Frage', ({ question }) => question],
    ['Angefordert am', ({ requestedAt }) => instantWords(requestedAt)],
    ['Angefordert von', ({ requestedBy }) => person(requestedBy)],
    ['Frist', ({ dueOn }) => dayWords(dueOn)],
    ['Votum', ({ result }) => (result === null ? 'keines' : opinionResultTexts.de[result])],
    ['Begründung oder Auflagen', ({ answerText }) => answerText ?? ''],
    ['Abgegeben am', ({ givenAt }) => instantWords(givenAt)],
    ['Abgegeben von', ({ givenBy }) => person(givenBy)],
    [
      'Anforderung zurückgezogen am',
      (opinion) => (opinion.hasLapsed ? '' : instantWords(opinion.withdrawnAt)),
    ],
    [
      'Mit der Phase beendet am',
      (opinion) => (opinion.hasLapsed ? instantWords(opinion.withdrawnAt) : ''),
    ],
  ],
);
