import type {
  Actor,
  Condition,
  FieldGroup,
  GateAuthority,
  GateAuthorityView,
  GateDecision,
  GateRequest,
  Target,
} from '@ki-kompass/domain';
import { gateResultTable, gateTable, permits, statusesOfWork } from '@ki-kompass/domain';
import type { LocalRules } from '../organisations/local-rules.service';
import type { GateAgreementEntity } from './gate-agreement.entity';
import type { GateConditionEntity } from './gate-condition.entity';
import type { GateRequestEntity } from './gate-request.entity';
import type { GateDecisionEntity } from './gate-decision.entity';
import { withName } from './waivers-at-gate';
import type { GateRecords } from './gates.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Empty for readers without the field group `people`. */
type Names = ReadonlyMap<string, string>;

export function authorityView(
  authority: GateAuthority,
  project: StoredProject,
  rules: LocalRules,
  readable: ReadonlySet<FieldGroup>,
): GateAuthorityView {
  const { level, aboveCouncilLimit, decides, recordedBy } = authority;
  const { valueLimitCents } = rules;
  const { estimatedTotalCents } = project.fields;
  return {
    level,
    aboveCouncilLimit,
    decides,
    recordedBy,
    mayTakeOver: [...authority.mayTakeOver],
    needsAgreementOf: [...authority.needsAgreementOf],
    decidingBodies: [...authority.decidingBodies],
    because: [...authority.because],
    valueLimitCents,
    ...(readable.has('economics') ? { estimatedTotalCents } : {}),
  };
}

export function requestView(
  request: GateRequestEntity,
  agreements: readonly GateAgreementEntity[],
  names: Names,
): GateRequest {
  const { id, gate, recommendation, newReason, requestedAt, requestedBy, requestedByRole } =
    request;
  return {
    id,
    gate,
    recommendation,
    newReason,
    requestedAt: requestedAt.toISOString(),
    requestedBy: { role: requestedByRole, name: names.get(requestedBy) ?? null },
    agreements: agreements
      .filter(({ requestId }) => requestId === id)
      .map(({ role, agreedAt, agreedBy, agreedByRole, note }) => ({
        role,
        at: agreedAt.toISOString(),
        by: { role: agreedByRole, name: names.get(agreedBy) ?? null },
        note,
      })),
  };
}

/** Who reads, and of which project. */
export interface DecisionReader {
  readonly actor: Actor;
  readonly project: StoredProject;
  readonly names: Names;
  /** Whether they may know which items were waived. */
  readonly readsItems: boolean;
  readonly readsEvidence: boolean;
  readonly readsOpinions: boolean;
}

/** Decisions, the latest first, each with the request it answered. */
export function decisionViews(records: GateRecords, reader: DecisionReader): GateDecision[] {
  return records.decisions.toReversed().flatMap((decision) => {
    const request = records.requests.find(({ id }) => id === decision.requestId);
    return request === undefined ? [] : [decisionView(decision, request, records, reader)];
  });
}

function decisionView(
  decision: GateDecisionEntity,
  request: GateRequestEntity,
  { conditions }: GateRecords,
  reader: DecisionReader,
): GateDecision {
  const { names } = reader;
  const { id, gate, result, rationale, decidedAt, decidedBy, decidedByRole } = decision;
  const { body, bodyDecidedOn, bodyReference, namedItems, supersedesId } = decision;
  const recorded = body !== null && bodyDecidedOn !== null && bodyReference !== null;
  const { phase, status } = gateTable[gate].onApproval;
  return {
    id,
    gate,
    loop: request.loop,
    result,
    rationale,
    recommendation: request.recommendation,
    requestedAt: request.requestedAt.toISOString(),
    requestedBy: {
      role: request.requestedByRole,
      name: names.get(request.requestedBy) ?? null,
    },
    decidedAt: decidedAt.toISOString(),
    decidedBy: { role: decidedByRole, name: names.get(decidedBy) ?? null },
    body: recorded ? { body, decidedOn: bodyDecidedOn, reference: bodyReference } : null,
    conditions: conditions
      .filter(({ decisionId }) => decisionId === id)
      .map((condition) => conditionView(condition, reader)),
    namedItems,
    ...(reader.readsItems
      ? { waivers: decision.waivers.map((waiver) => withName(waiver, names)) }
      : {}),
    ...(reader.readsOpinions ? { opinions: decision.opinions } : {}),
    supersedes: supersedesId,
    moved: gateResultTable[result].moves ? { phase, status } : null,
  };
}

/** Whoever is responsible by role may fulfil exactly this condition. */
export function conditionTarget(
  project: StoredProject,
  { responsibleRole }: Pick<GateConditionEntity, 'responsibleRole'>,
): Target {
  return { ...projectTarget(project), assigned: { roles: [responsibleRole], personIds: [] } };
}

function conditionView(condition: GateConditionEntity, reader: DecisionReader): Condition {
  const { actor, project } = reader;
  const { id, text, dueOn, responsibleRole } = condition;
  const isOpen = condition.fulfilledAt === null;
  const isWorkedOn = statusesOfWork.condition.includes(project.status);
  const mayFulfil =
    isOpen && isWorkedOn && permits(actor, 'condition.fulfil', conditionTarget(project, condition));
  return {
    id,
    text,
    dueOn,
    responsibleRole,
    fulfilment: fulfilmentView(condition, reader),
    mayFulfil,
  };
}

/** That and by whom it was fulfilled belongs to the decision, what shows it to the evidence. */
function fulfilmentView(
  condition: GateConditionEntity,
  { names, readsEvidence }: DecisionReader,
): Condition['fulfilment'] {
  const { fulfilledAt, fulfilledBy, fulfilledByRole, evidenceKind } = condition;
  if (fulfilledAt === null || fulfilledBy === null) return null;
  if (fulfilledByRole === null || evidenceKind === null) return null;
  return {
    kind: evidenceKind,
    text: readsEvidence ? (condition.evidenceText ?? '') : '',
    url: readsEvidence ? condition.evidenceUrl : null,
    at: fulfilledAt.toISOString(),
    by: { role: fulfilledByRole, name: names.get(fulfilledBy) ?? null },
  };
}
