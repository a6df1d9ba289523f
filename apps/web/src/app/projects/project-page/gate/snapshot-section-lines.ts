import { dayOf, type SeenSections, type SnapshotSectionName } from '@ki-kompass/domain';
import {
  aiActRoleTexts,
  confirmationTexts,
  consentResultTexts,
  opinionResultTexts,
  phaseTexts,
  riskClassTexts,
} from '../../../shared/texts/domain.texts';
import { formatDay, formatInstant } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { reasonTexts } from '../classification/classification.texts';
import type { Writing } from '../field-value';
import { incidentTexts, reportDutyTexts, severityTexts } from '../risks/incident.texts';
import { riskLevelTexts, riskTexts } from '../risks/risk.texts';
import {
  noneTexts,
  sectionTitleTexts,
  snapshotSectionTexts,
  waiverStateTexts,
} from './snapshot-sections.texts';

/** One thing, how it stood, and what was said about it. */
export interface SectionLine {
  readonly what: string;
  readonly how: string;
  readonly said: string;
}

/** A part of the frozen state in words; `none` says what no line means. */
export interface SectionLines {
  readonly name: SnapshotSectionName;
  readonly title: string;
  readonly none: string;
  readonly lines: readonly SectionLine[];
}

type Body<Name extends SnapshotSectionName> = Exclude<SeenSections[Name], undefined>;

/** What a decision looked at beyond the checklist, in words; parts the reader lacks are left out. */
export function sectionLines(seen: SeenSections, writing: Writing): readonly SectionLines[] {
  const { waivers, risks, opinions, consents, classification } = seen;
  const part = (name: SnapshotSectionName, lines: readonly SectionLine[]): SectionLines => ({
    name,
    title: sectionTitleTexts[writing.language][name],
    none: noneTexts[writing.language][name],
    lines,
  });
  return [
    ...(classification === undefined
      ? []
      : [part('classification', classificationLines(classification, writing))]),
    ...(opinions === undefined ? [] : [part('opinions', opinionLines(opinions, writing))]),
    ...(consents === undefined ? [] : [part('consents', consentLines(consents, writing))]),
    ...(waivers === undefined ? [] : [part('waivers', waiverLines(waivers, writing))]),
    ...(risks === undefined ? [] : [part('risks', riskLines(risks, writing))]),
  ];
}

function waiverLines(waivers: Body<'waivers'>, { language, names }: Writing): SectionLine[] {
  return waivers.map(({ itemKey, state, reason, requestedAt, requestedBy, decision }) => {
    const { role } = decision?.by ?? requestedBy;
    const day = dayIn(decision?.at ?? requestedAt, language);
    const word = waiverStateTexts[language][state];
    return {
      what: names.item(itemKey),
      how: snapshotSectionTexts[language].waiver(word, roleTexts[language][role], day),
      said: [reason, decision?.note ?? ''].filter((text) => text !== '').join(' – '),
    };
  });
}

function riskLines({ risks, openIncidents }: Body<'risks'>, { language }: Writing): SectionLine[] {
  const words = snapshotSectionTexts[language];
  const ofRisks = risks.map(({ number, cause, effect, level, score, closedAt }) => ({
    what: `${riskTexts[language].name(number)}: ${cause}`,
    how:
      closedAt === null
        ? riskTexts[language].score(riskLevelTexts[language][level], score)
        : words.closed(dayIn(closedAt, language)),
    said: effect,
  }));
  const ofIncidents = openIncidents.map((incident) => {
    const { number, severity, description, reportDuty, reportedAt, reportDueAt } = incident;
    const report =
      reportedAt === null
        ? words.reportBy(formatInstant(reportDueAt, language))
        : words.reported(dayIn(reportedAt, language));
    const duty = reportDuty === 'no' ? reportDutyTexts[language].no : report;
    return {
      what: incidentTexts[language].name(number),
      how: `${severityTexts[language][severity]}, ${duty}`,
      said: description,
    };
  });
  return [...ofRisks, ...ofIncidents];
}

function opinionLines(opinions: Body<'opinions'>, { language }: Writing): SectionLine[] {
  const words = snapshotSectionTexts[language];
  return opinions.map(({ role, state, dueOn, question, answer }) => {
    const day = formatDay(dueOn, language);
    const waiting = { asked: words.asked(day), overdue: words.overdue(day), given: '' };
    const how =
      answer === null
        ? { ...waiting, withdrawn: words.withdrawn }[state]
        : words.answered(opinionResultTexts[language][answer.result], dayIn(answer.at, language));
    return { what: roleTexts[language][role], how, said: answer?.text ?? question };
  });
}

function consentLines(consents: Body<'consents'>, { language }: Writing): SectionLine[] {
  const words = snapshotSectionTexts[language];
  return consents.map((consent) => {
    const { phase, result, text, reason, dueOn, withdrawnAt, answeredAt, agreement } = consent;
    const due = dueOn === null ? '' : formatDay(dueOn, language);
    const waiting = consent.isOverdue ? words.consentOverdue(due) : words.consentAsked(due);
    const given = result === null ? '' : consentResultTexts[language][result];
    const answered =
      answeredAt === null ? given : words.answered(given, dayIn(answeredAt, language));
    const ended = consent.hasLapsed ? words.consentLapsed : words.consentWithdrawn;
    const open = withdrawnAt === null ? waiting : ended(dayIn(withdrawnAt, language));
    const source =
      agreement === null
        ? text
        : words.agreement(
            agreement.title,
            formatDay(agreement.agreedOn, language),
            agreement.reference,
          );
    return {
      what: phaseTexts[language][phase],
      how: result === null ? open : answered,
      said: source === '' ? reason : source,
    };
  });
}

function classificationLines(
  classification: Body<'classification'>,
  { language }: Writing,
): SectionLine[] {
  if (classification === null) return [];
  const { riskClass, role, state, ruleVersion, because, confirmed } = classification;
  const words = snapshotSectionTexts[language];
  const standing =
    confirmed === null || state !== 'confirmed'
      ? confirmationTexts[language][state]
      : words.confirmed(roleTexts[language][confirmed.by.role], dayIn(confirmed.at, language));
  return [
    {
      what: riskClassTexts[language][riskClass],
      how: [
        ...(role === null ? [] : [words.role(aiActRoleTexts[language][role])]),
        standing,
        words.rules(ruleVersion),
      ].join(', '),
      said: because.map(({ code }) => reasonTexts[language][code]).join(' '),
    },
  ];
}

function dayIn(instant: string, language: Writing['language']): string {
  return formatDay(dayOf(new Date(instant)), language);
}
