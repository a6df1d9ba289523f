import { oversightTexts, riskClassTexts, type ProjectFields } from '@ki-kompass/domain';
import { dayWords } from './german';
import type { ProfileWords } from './profile-names';

type Words = readonly [string, string];

/** What a project says about itself, in words. */
export function profileFacts(fields: ProjectFields, words: ProfileWords): Words[] {
  const { riskClass, estimatedTotalCents, oversightLevel } = fields;
  return [
    ['Anwendungsfall', words.useCase],
    ['Fachbereich', words.department],
    ['Problem', fields.problem ?? ''],
    ['Ziel', fields.goal ?? ''],
    ['Ansprechstelle', fields.contactFunction ?? ''],
    ['Risikoklasse', riskClass === null ? 'noch nicht bestimmt' : riskClassTexts.de[riskClass]],
    ['Menschliche Aufsicht', oversightLevel === null ? '' : oversightTexts.de[oversightLevel]],
    ['Datenarten', words.dataCategories.join(', ')],
    ['Personenbezogene Daten', answer(fields.processesPersonalData)],
    ['Sozial- oder Steuerdaten', answer(fields.processesSocialData)],
    ['Datenschutz-Folgenabschätzung nötig', answer(fields.dpiaRequired)],
    ['Kontakt mit Bürgerinnen und Bürgern', answer(fields.citizenFacing)],
    ['Mit Fördermitteln', answer(fields.hasFunding)],
    ['Bedarfsanalyse geplant', span(fields.plannedAnalysis)],
    ['Pilotphase geplant', span(fields.plannedPilot)],
    ['Skalierung geplant', span(fields.plannedScaling)],
    ['Geschätzte Gesamtkosten', money(estimatedTotalCents, fields.estimatedTotalIsAssumption)],
  ];
}

function answer(value: boolean | null): string {
  if (value === null) return 'noch offen';
  return value ? 'ja' : 'nein';
}

function span({ start, end }: ProjectFields['plannedPilot']): string {
  return start === null && end === null ? '' : `${dayWords(start)} – ${dayWords(end)}`;
}

function money(cents: number | null, isAssumption: boolean): string {
  if (cents === null) return 'nicht bekannt';
  const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
  return `${euros.format(cents / 100)}${isAssumption ? ' (Annahme)' : ''}`;
}
