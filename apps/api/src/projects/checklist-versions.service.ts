import { Injectable } from '@nestjs/common';
import {
  dayOf,
  differencesBetween,
  DomainError,
  lapseRequests,
  permits,
  readableGroups,
  requirePermission,
  scopeOf,
  takeChecklistVersion,
  versionBlockers,
  type Actor,
  type ChecklistOffer,
  type TakeChecklistVersion,
  type VersionQuestion,
} from '@ki-kompass/domain';
import { Database, type Reader } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import {
  referenceInForce,
  referenceOf,
  type ChecklistInForce,
  type VersionInForce,
} from './checklist-in-force';
import { ChecklistTemplates } from './checklist-templates';
import { ChecklistsRepository, type StoredChecklist } from './checklists.repository';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import { GatesRepository } from './gates.repository';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { WaiversRepository } from './waivers.repository';

/** Newer versions of the checklist in hand: shown with what they change, taken by a person. */
@Injectable()
export class ChecklistVersionsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly templates: ChecklistTemplates,
    private readonly circumstances: GateCircumstances,
    private readonly gates: GatesRepository,
    private readonly waivers: WaiversRepository,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  async offer(actor: Actor, projectId: string): Promise<ChecklistOffer> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const target = projectTarget(project);
    if (!readableGroups(actor, target).has('checklist')) throw new DomainError('forbidden');
    const stored = await this.checklists.read(scope, project, checklistKeyOf(project));
    if (stored.items.length === 0 || project.status === 'archived')
      return { projectId, offer: null };
    const inForce = await this.templates.inForce(project.organisation.id, stored.key);
    const reference = referenceInForce(inForce);
    if (reference === referenceOf(stored)) return { projectId, offer: null };
    const { requests } = await this.gates.read(scope, project);
    const hasOpenRequest = requests.some(({ closedAt }) => closedAt === null);
    const question = await this.question(project, stored, inForce, hasOpenRequest);
    const { before, after } = question;
    const blockers = [...versionBlockers(question)];
    return {
      projectId,
      offer: {
        reference,
        since: newestDay(stored, inForce),
        differences: [...differencesBetween(before, after)],
        blockers,
        mayTake: permits(actor, 'checklist.edit', target) && blockers.length === 0,
      },
    };
  }

  async take(
    actor: Actor,
    projectId: string,
    command: TakeChecklistVersion,
    key: string | undefined,
  ): Promise<void> {
    const request = { takeChecklistVersion: command, projectId };
    await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId: actor.personId, key, request }, async () => {
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        const role = requirePermission(actor, 'checklist.edit', projectTarget(project));
        const checklist = checklistKeyOf(project);
        const stored = await this.checklists.readForUpdate(transaction, projectId, checklist);
        const town = project.organisation.id;
        const inForce = await this.templates.inForce(town, checklist, transaction);
        requireSeen(command, stored, inForce);
        const open = await this.gates.findOpen(transaction, projectId);
        const taken = takeChecklistVersion(
          await this.question(project, stored, inForce, open !== null, transaction),
        );

        const now = this.clock.now();
        await this.checklists.takeVersion(transaction, projectId, inForce, {
          keys: taken.removed,
          now,
        });
        await this.checklists.setStates(transaction, projectId, taken.recheck, 'recheck', null);
        const { removed } = taken;
        const lapsed = await this.waivers.lapse(transaction, projectId, removed, now);
        const ended = lapseRequests({ waivers: lapsed, opinions: [], consents: [] });
        const events = [...taken.events, ...ended];
        await this.recorder.record(transaction, project, { actor, role, now }, events);
        return {};
      }),
    );
  }

  private async question(
    project: StoredProject,
    stored: StoredChecklist,
    inForce: ChecklistInForce,
    hasOpenRequest: boolean,
    reader?: Reader,
  ): Promise<VersionQuestion> {
    const { status, organisation } = project;
    const before = await this.templates.pinned(organisation.id, stored, reader);
    const today = dayOf(this.clock.now());
    const { items, flags } = await this.circumstances.of(project, stored, today, reader);
    return {
      status,
      hasOpenRequest,
      references: [referenceOf(stored), referenceInForce(inForce)],
      before: before.items,
      after: inForce.template.items,
      items,
      flags,
      former: stored.former,
    };
  }
}

/** Whoever takes a version has seen what it changes. */
function requireSeen(
  { reference }: TakeChecklistVersion,
  stored: StoredChecklist,
  inForce: ChecklistInForce,
): void {
  const offered = referenceInForce(inForce);
  if (offered === referenceOf(stored)) {
    throw new DomainError('rule-violated', [{ code: 'no-newer-version' }]);
  }
  if (reference !== offered) throw new DomainError('conflict', [{ code: 'other-version' }]);
}

/** The first day of what is newest in the version; what ends has no day of its own. */
function newestDay(stored: StoredChecklist, { shared, own }: ChecklistInForce): string | null {
  const has = new Map(stored.items.map((item) => [item.key, item.templateVersion]));
  const newer: readonly VersionInForce[] = [
    ...(shared.version === stored.templateVersion ? [] : [shared]),
    ...own.filter(({ key, version }) => has.get(key) !== version),
  ];
  const days = newer.flatMap(({ validFrom }) => validFrom ?? []);
  return days.toSorted().at(-1) ?? null;
}
