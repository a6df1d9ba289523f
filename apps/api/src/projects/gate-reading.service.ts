import { Injectable } from '@nestjs/common';
import {
  authorisedRoles,
  dayOf,
  DomainError,
  gateBlockers,
  gateTable,
  needsNewReason,
  nextGate,
  nextReviewOn,
  permits,
  readableGroups,
  scopeOf,
  unsettledByChange,
  type Action,
  type Actor,
  type AuthorityAction,
  type Gate,
  type GateAuthority,
  type GateView,
} from '@ki-kompass/domain';
import { PeopleRepository } from '../identity/people.repository';
import { ChecklistsRepository } from './checklists.repository';
import { ClassificationAtGate } from './classification-at-gate';
import { ConsentsAtGate } from './consents-at-gate';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import { GateGrounds } from './gate-grounds';
import { authorityView, decisionViews, requestView } from './gate-view';
import { gateWaivers, peopleInWaivers, WaiversAtGate } from './waivers-at-gate';
import { GatesRepository, type GateRecords } from './gates.repository';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { Clock } from '../time/clock';

@Injectable()
export class GateReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly gates: GatesRepository,
    private readonly circumstances: GateCircumstances,
    private readonly waivers: WaiversAtGate,
    private readonly grounds: GateGrounds,
    private readonly consents: ConsentsAtGate,
    private readonly classification: ClassificationAtGate,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /** The gate ahead, who may do what about it, and everything decided so far. */
  async get(actor: Actor, projectId: string): Promise<GateView> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const readable = readableGroups(actor, projectTarget(project));
    if (!readable.has('decisions')) throw new DomainError('forbidden');
    const records = await this.gates.read(scope, project);
    const waivers = await this.waivers.read(scope, project, readable);
    const organisationId = project.organisation.id;
    const names = await this.people.namesVisibleTo(actor, organisationId, [
      ...peopleIn(records),
      ...peopleInWaivers(waivers ?? []),
    ]);
    const stored = await this.checklists.read(scope, project, checklistKeyOf(project));
    const { rules, items } = await this.circumstances.of(project, stored, dayOf(this.clock.now()));

    const gate = nextGate(project.phase, project.status);
    const decisions = decisionViews(records, {
      actor,
      project,
      names,
      readsItems: waivers !== undefined,
      readsEvidence: readable.has('evidence'),
      readsOpinions: readable.has('opinions'),
    });
    const { version } = project;
    const reviewDueOn = nextReviewOn(decisions, project.status);
    if (gate === null) return { projectId, version, next: null, reviewDueOn, decisions };

    const { phase, status, fields } = project;
    const authority = this.circumstances.authority(project, gate, rules, dayOf(this.clock.now()));
    const stays = await this.projects.phaseStays(scope, project);
    const loop = stays.at(-1)?.loop ?? 0;
    const { answers, shown: classification } = await this.classification.read(actor, project);
    const open = records.requests.find(({ closedAt }) => closedAt === null) ?? null;
    const applicable = items.filter(({ applies }) => applies);
    const stay = { project, loop, items: applicable };
    const consent = await this.consents.read(scope, gate, stay);
    const unsettled = unsettledByChange(await this.checklists.states(scope, project), status);
    const profile = { phase, status, riskClass: fields.riskClass };
    const situation = { gate, ...profile, answers, items: applicable, consent, unsettled };
    return {
      projectId,
      version,
      next: {
        gate,
        blockers: gateBlockers(situation),
        authority: authorityView(authority, project, rules, readable),
        request: open === null ? null : requestView(open, records.agreements, names),
        ...(waivers === undefined ? {} : { waivers: gateWaivers(waivers, applicable, names) }),
        ...(await this.grounds.read(actor, stay)),
        ...(readable.has('opinions') ? { consent } : {}),
        ...(classification === undefined ? {} : { classification }),
        needsNewReason: needsNewReason(lastResult(records, gate, loop)),
        may: whatMay(actor, project, authority, open),
        excludedBecause: isExcluded(actor, project, authority, open) ? 'requested-it' : null,
      },
      reviewDueOn,
      decisions,
    };
  }
}

/** Of the current stay in the phase: what was decided before a return asks for no new reason. */
function lastResult({ decisions, requests }: GateRecords, gate: Gate, loop: number) {
  const last = decisions.filter((decision) => decision.gate === gate).at(-1);
  const request = requests.find(({ id }) => id === last?.requestId);
  return request?.loop === loop ? (last?.result ?? null) : null;
}

function whatMay(
  actor: Actor,
  project: StoredProject,
  authority: GateAuthority,
  open: GateRecords['requests'][number] | null,
) {
  const organisationId = project.organisation.id;
  const gate = nextGate(project.phase, project.status);
  const isTime = gate !== null && project.status === gateTable[gate].duringStatus;
  const isOther = open !== null && open.requestedBy !== actor.personId;
  const may = (action: Action & AuthorityAction) =>
    isTime &&
    isOther &&
    permits(actor, action, { organisationId, authorised: authorisedRoles(authority, action) });
  return {
    request: isTime && open === null && permits(actor, 'gate.request', { organisationId }),
    agree: may('gate.agree'),
    decide: may('gate.decide'),
    record: may('gate.record'),
  };
}

/** Whether only the request keeps this person from deciding: their role would allow it. */
function isExcluded(
  actor: Actor,
  project: StoredProject,
  authority: GateAuthority,
  open: GateRecords['requests'][number] | null,
): boolean {
  if (open?.requestedBy !== actor.personId) return false;
  const { agree, decide, record } = whatMay(actor, project, authority, {
    ...open,
    requestedBy: '',
  });
  return agree || decide || record;
}

function peopleIn({ requests, agreements, decisions, conditions }: GateRecords): string[] {
  return [
    ...requests.map(({ requestedBy }) => requestedBy),
    ...agreements.map(({ agreedBy }) => agreedBy),
    ...decisions.map(({ decidedBy }) => decidedBy),
    ...conditions.flatMap(({ fulfilledBy }) => fulfilledBy ?? []),
  ];
}
