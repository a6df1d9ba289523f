import { awardRouteTexts } from '@ki-kompass/domain';
import { AwardEntity } from '../projects/award.entity';
import { dayWords, euroWords, instantWords } from './german';
import { ownSection } from './own-section';
import { roleWords } from './words';

/** Every record that was made, with the borders that applied on its day. */
export const awardSection = ownSection(
  { name: 'vergabe', title: 'Vergabe', entity: AwardEntity },
  ({ person, item }) => [
    ['Punkt', ({ itemKey }) => item(itemKey)],
    ['Weg', ({ route }) => awardRouteTexts.de[route]],
    ['Begründung', ({ reason }) => reason],
    ['Schätzwert netto', ({ estimatedNetCents }) => euroWords(estimatedNetCents)],
    ['Auftragswert netto', ({ finalNetCents }) => euroWords(finalNetCents)],
    ['EU-Schwelle netto', ({ euThresholdCents }) => euroWords(euThresholdCents)],
    ['Örtliche Grenze netto', ({ directLimitCents }) => euroWords(directLimitCents)],
    ['Aktenzeichen', ({ reference }) => reference ?? ''],
    ['Vergeben am', ({ awardedOn }) => dayWords(awardedOn)],
    ['Auftragnehmer', ({ providerName }) => providerName ?? ''],
    ['Festgehalten am', ({ recordedAt }) => instantWords(recordedAt)],
    ['Festgehalten von', ({ recordedBy }) => person(recordedBy)],
    ['Rolle', ({ recordedByRole }) => roleWords[recordedByRole]],
  ],
);
