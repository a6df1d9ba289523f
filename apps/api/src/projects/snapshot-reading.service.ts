import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  changedPart,
  changesSinceSnapshot,
  dayOf,
  decidedState,
  DomainError,
  factsInState,
  gateSnapshotSchema,
  groupOfField,
  permits,
  readableGroups,
  scopeOf,
  seenSections,
  type Actor,
  type FieldGroup,
  type GateSnapshot,
  type Present,
  type ProjectField,
  type SnapshotView,
} from '@ki-kompass/domain';
import { AuditRepository } from '../audit/audit.repository';
import { Clock } from '../time/clock';
import { ChecklistsRepository } from './checklists.repository';
import { EvidenceRepository } from './evidence.repository';
import { GateCircumstances } from './gate-circumstances';
import { frozenItems } from './gate-snapshots';
import { GateSnapshotsRepository, type StoredSnapshot } from './gate-snapshots.repository';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Shows what a gate was decided on, as it was, and what has changed since. */
@Injectable()
export class SnapshotReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly snapshots: GateSnapshotsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly evidence: EvidenceRepository,
    private readonly circumstances: GateCircumstances,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor, projectId: string, decisionId: string): Promise<SnapshotView> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const target = projectTarget(project);
    const groups = readableGroups(actor, target);
    if (!groups.has('decisions')) throw new DomainError('forbidden');
    const stored = await this.snapshots.get(scope, project, decisionId);

    const snapshot = gateSnapshotSchema.parse(JSON.parse(stored.body));
    const isIntact = await this.isIntact(project, stored, snapshot);
    const standing = await this.checklistNow(actor, project, snapshot.checklist.key);
    const isInside = permits(actor, 'project.view', target);
    const present = { fields: project.fields, ...standing };
    return {
      decisionId,
      takenAt: stored.takenAt.toISOString(),
      sha256: stored.sha256,
      isIntact,
      head: snapshot.chain,
      ...visibleParts(snapshot, groups),
      sections: seenSections(snapshot.sections, { groups, isInside }),
      changes: changesSinceSnapshot(snapshot, present, groups),
    };
  }

  /** Whether it is the recorded state of this very decision, and the decision still says so. */
  private async isIntact(
    { id }: StoredProject,
    { decisionId, body, sha256, standing }: StoredSnapshot,
    snapshot: GateSnapshot,
  ): Promise<boolean> {
    const { decision } = snapshot;
    if (hash('sha256', body) !== sha256 || decision.id !== decisionId) return false;
    if (changedPart(factsInState(decidedState(snapshot)), standing) !== null) return false;
    return this.audit.hasRecorded(id, `gates/${decision.gate}/snapshot`, sha256);
  }

  private async checklistNow(
    actor: Actor,
    project: StoredProject,
    checklistKey: string,
  ): Promise<Omit<Present, 'fields'>> {
    const scope = scopeOf(actor);
    const stored = await this.checklists.read(scope, project, checklistKey);
    const evidence = await this.evidence.of(scope, stored);
    const { items } = await this.circumstances.of(project, stored, dayOf(this.clock.now()));
    const former = await this.circumstances.former(project, stored);
    return {
      items: frozenItems(items, evidence),
      former: former.flatMap(({ item, text: { de, en } }) =>
        frozenItems([item], evidence).map((frozen) => ({ ...frozen, title: { de, en } })),
      ),
    };
  }
}

function visibleParts({ project, checklist }: GateSnapshot, groups: ReadonlySet<FieldGroup>) {
  const fields = Object.fromEntries(
    Object.entries(project.fields).filter(([field]) =>
      groups.has(groupOfField[field as ProjectField]),
    ),
  );
  const current = checklist.items.flatMap(({ evidence }) =>
    evidence.filter(({ state }) => state === 'current'),
  );
  const items = checklist.items.map(({ evidence: _, ...item }) => item);
  return {
    fields,
    ...(groups.has('checklist') ? { items } : {}),
    ...(groups.has('evidence') ? { evidenceCount: current.length } : {}),
  };
}
