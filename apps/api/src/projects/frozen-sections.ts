import {
  isConsentOpen,
  isOfRound,
  opinionStateOn,
  riskScore,
  waiverState,
  type OpinionRound,
  type Role,
  type SnapshotSections,
} from '@ki-kompass/domain';
import { stateOf } from './classification-view';
import type { ClassificationRecords } from './classifications.repository';
import type { ConsentEntity } from './consent.entity';
import { incidentView } from './incident-view';
import type { IncidentRecord } from './incidents.repository';
import type { OpinionEntity } from './opinion.entity';
import type { RiskEntity } from './risk.entity';
import type { StoredProject } from './stored-project';
import type { WaiverRecord } from './waivers.repository';

// What stands in tables → the parts of a snapshot. Persons stay ids: names can be pseudonymised.

type Body<Name extends keyof SnapshotSections> = NonNullable<SnapshotSections[Name]>['body'];

/** The answer of the staff council is always given in its name. */
const answersConsent: Role = 'staff-council';

export function frozenWaivers(waivers: readonly WaiverRecord[]): Body<'waivers'> {
  return waivers.map((waiver) => {
    const { id, itemKey, reason, decidedAt, decidedBy, decidedByRole } = waiver;
    const isDecided = decidedAt !== null && decidedBy !== null && decidedByRole !== null;
    const by = isDecided ? { id: decidedBy, role: decidedByRole } : null;
    return {
      id,
      itemKey,
      state: waiverState(waiver),
      reason,
      requestedAt: waiver.requestedAt.toISOString(),
      requestedBy: { id: waiver.requestedBy, role: waiver.requestedByRole },
      decision:
        by === null || decidedAt === null
          ? null
          : { at: decidedAt.toISOString(), by, note: waiver.note ?? '' },
    };
  });
}

export function frozenRisks(
  risks: readonly RiskEntity[],
  incidents: readonly IncidentRecord[],
): Body<'risks'> {
  const open = incidents.filter(({ incident }) => incident.closedAt === null);
  return {
    risks: risks.map(({ projectId: _, closedAt, ...risk }) => ({
      ...risk,
      ...riskScore(risk),
      closedAt: closedAt?.toISOString() ?? null,
    })),
    openIncidents: open.map((record) => {
      const { closedAt: _, lesson: __, ...incident } = incidentView(record, new Map());
      const { recordedBy: id, recordedByRole: role } = record.incident;
      return { ...incident, recordedBy: { id, role } };
    }),
  };
}

/** @param round the opinions of which count, as they stand on the day 'YYYY-MM-DD' */
export function frozenOpinions(
  opinions: readonly OpinionEntity[],
  round: OpinionRound,
  today: string,
): Body<'opinions'> {
  return opinions
    .filter((opinion) => isOfRound(opinion, round))
    .map((opinion) => {
      const { id, role, itemKeys, question, dueOn, withdrawnAt } = opinion;
      const givenAt = opinion.givenAt?.toISOString() ?? null;
      return {
        id,
        role,
        state: withdrawnAt === null ? opinionStateOn({ givenAt, dueOn }, today) : 'withdrawn',
        items: itemKeys,
        question,
        dueOn,
        requestedAt: opinion.requestedAt.toISOString(),
        requestedBy: { id: opinion.requestedBy, role: opinion.requestedByRole },
        answer: answerOf(opinion),
      };
    });
}

function answerOf({ role, result, answerText, givenBy, givenAt }: OpinionEntity) {
  if (result === null || answerText === null || givenBy === null || givenAt === null) return null;
  return { result, text: answerText, at: givenAt.toISOString(), by: { id: givenBy, role } };
}

export function frozenConsents(
  consents: readonly ConsentEntity[],
  today: string,
): Body<'consents'> {
  return consents.map((consent) => {
    const { id, phase, itemKeys, reason, dueOn, result, text, answeredBy } = consent;
    return {
      ...{ id, phase, items: itemKeys, reason, dueOn, result, text },
      isOverdue: isConsentOpen(consent) && dueOn !== null && dueOn < today,
      agreement: agreementOf(consent),
      requestedAt: consent.requestedAt.toISOString(),
      requestedBy: { id: consent.requestedBy, role: consent.requestedByRole },
      answeredAt: consent.answeredAt?.toISOString() ?? null,
      answeredBy: answeredBy === null ? null : { id: answeredBy, role: answersConsent },
      withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
      hasLapsed: consent.hasLapsed,
    };
  });
}

function agreementOf({ agreementTitle, agreementOn, agreementReference }: ConsentEntity) {
  if (agreementTitle === null || agreementOn === null || agreementReference === null) return null;
  return { title: agreementTitle, agreedOn: agreementOn, reference: agreementReference };
}

export function frozenClassification(
  records: ClassificationRecords,
  project: StoredProject,
): Body<'classification'> {
  const [latest] = records.classifications;
  if (latest === undefined) return null;
  const { id, riskClass, role, ruleVersion, answers, exemptionReason, because } = latest;
  const { confirmedAt, confirmedBy, confirmedByRole } = latest;
  const isConfirmed = confirmedAt !== null && confirmedBy !== null && confirmedByRole !== null;
  return {
    ...{ id, riskClass, role, ruleVersion, answers, exemptionReason, because },
    state: stateOf(latest, records, project),
    recordedAt: latest.recordedAt.toISOString(),
    recordedBy: { id: latest.recordedBy, role: latest.recordedByRole },
    confirmed: isConfirmed
      ? { at: confirmedAt.toISOString(), by: { id: confirmedBy, role: confirmedByRole } }
      : null,
  };
}
