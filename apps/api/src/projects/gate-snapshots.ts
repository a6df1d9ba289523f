import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  evidenceState,
  snapshotSchemaVersion,
  type FrozenItem,
  type GateSnapshot,
  type PlayedItem,
  type OpinionRound,
} from '@ki-kompass/domain';
import canonicalize from 'canonicalize';
import { AuditRepository } from '../audit/audit.repository';
import type { Transaction } from '../database/database';
import type { StoredChecklist } from './checklists.repository';
import type { EvidenceEntity } from './evidence.entity';
import { EvidenceRepository } from './evidence.repository';
import type { GateConditionEntity } from './gate-condition.entity';
import type { GateDecisionEntity } from './gate-decision.entity';
import { GateSnapshotsRepository } from './gate-snapshots.repository';
import type { OpenRequestRecord } from './gates.repository';
import { SectionsAtGate } from './sections-at-gate';
import type { StoredProject } from './stored-project';

/** What was decided, on what. */
export interface Frozen {
  readonly project: StoredProject;
  readonly round: OpinionRound;
  readonly valueLimitCents: number | null;
  readonly checklist: StoredChecklist;
  readonly items: readonly PlayedItem[];
  readonly open: OpenRequestRecord;
  readonly decision: GateDecisionEntity;
  readonly conditions: readonly GateConditionEntity[];
}

/** Freezes what a gate was decided on: canonical JSON (RFC 8785) and its SHA-256. */
@Injectable()
export class GateSnapshots {
  constructor(
    private readonly snapshots: GateSnapshotsRepository,
    private readonly evidence: EvidenceRepository,
    private readonly sections: SectionsAtGate,
    private readonly audit: AuditRepository,
  ) {}

  /**
   * Call it before the decision changes anything, and after its row is written.
   * @returns the hash, for the event of the decision
   */
  async take(transaction: Transaction, frozen: Frozen): Promise<string> {
    const { project, decision, checklist, round } = frozen;
    const now = decision.decidedAt;
    const evidence = await this.evidence.ofForUpdate(transaction, checklist);
    const chain = { organisationId: project.organisation.id, projectId: project.id };
    const head = await this.audit.headOf(transaction, chain);
    const snapshot: GateSnapshot = {
      ...factsOf(frozen),
      checklist: {
        key: checklist.key,
        templateVersion: checklist.templateVersion,
        items: frozenItems(frozen.items, evidence),
      },
      chain: { seq: head.seq, hash: head.hash?.toString('hex') ?? null },
      sections: await this.sections.freeze(transaction, project, { round, now }),
    };
    const body = canonicalize(snapshot) ?? '';
    const sha256 = hash('sha256', body);
    const row = { decisionId: decision.id, takenAt: now, body, sha256 };
    await this.snapshots.add(transaction, row);
    return sha256;
  }
}

function factsOf({ project, round, valueLimitCents, open, decision, conditions }: Frozen) {
  const { id, number, phase, status, fields, organisation } = project;
  const { request, agreedRoles } = open;
  const { body, bodyDecidedOn, bodyReference } = decision;
  const recorded = body !== null && bodyDecidedOn !== null && bodyReference !== null;
  return {
    schemaVersion: snapshotSchemaVersion as typeof snapshotSchemaVersion,
    takenAt: decision.decidedAt.toISOString(),
    organisation: { id: organisation.id, name: organisation.name },
    project: { id, number, phase, status, loop: round.loop, fields },
    rules: { valueLimitCents },
    request: {
      id: request.id,
      recommendation: request.recommendation,
      newReason: request.newReason,
      requestedBy: request.requestedBy,
      requestedByRole: request.requestedByRole,
      requestedAt: request.requestedAt.toISOString(),
      agreedRoles: [...agreedRoles],
    },
    decision: {
      id: decision.id,
      gate: decision.gate,
      result: decision.result,
      rationale: decision.rationale,
      conditions: conditions.map(({ text, dueOn, responsibleRole }) => ({
        text,
        dueOn,
        responsibleRole,
      })),
      namedItems: decision.namedItems,
      body: recorded ? { body, decidedOn: bodyDecidedOn, reference: bodyReference } : null,
      authority: asJson(decision.authority),
      decidedBy: decision.decidedBy,
      decidedByRole: decision.decidedByRole,
      supersedes: decision.supersedesId,
    },
  };
}

/** The items of a checklist with the hashes of their evidence, as a snapshot keeps them. */
export function frozenItems(
  items: readonly PlayedItem[],
  evidence: readonly EvidenceEntity[],
): FrozenItem[] {
  const replaced = new Set(evidence.map(({ replacesId }) => replacesId));
  return items.map((item) => ({
    key: item.key,
    ...(item.own === null
      ? {}
      : { own: { version: item.templateVersion, de: item.own.de, en: item.own.en } }),
    state: item.state,
    reason: item.reason,
    responsibleRole: item.responsibleRole,
    dueOn: item.dueOn,
    doneAt: item.doneAt?.toISOString() ?? null,
    applies: item.applies,
    blocksGate: item.blocksGate,
    setByDecision: item.setByDecision,
    evidence: evidence
      .filter(({ itemId }) => itemId === item.id)
      .map(({ id, kind, sha256, addedAt, redactedAt }) => ({
        id,
        kind,
        state: evidenceState({ isReplaced: replaced.has(id), isRedacted: redactedAt !== null }),
        sha256,
        addedAt: addedAt.toISOString(),
      })),
  }));
}

/** Sets and undefined do not survive; what the authority says is plain. */
function asJson(value: object): GateSnapshot['decision']['authority'] {
  return JSON.parse(JSON.stringify(value)) as GateSnapshot['decision']['authority'];
}
