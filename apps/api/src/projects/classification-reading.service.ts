import { Injectable } from '@nestjs/common';
import {
  canBeClassified,
  canDeclareChange,
  DomainError,
  permits,
  readableGroups,
  scopeOf,
  type Actor,
  type ClassificationState,
  type ClassificationView,
  type SubstantialChanges,
} from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import { PeopleRepository } from '../identity/people.repository';
import type { ClassificationEntity } from './classification.entity';
import { changeView, classificationView, stateOf } from './classification-view';
import { ClassificationsRepository } from './classifications.repository';
import { rulesKey } from './classifications.service';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

@Injectable()
export class ClassificationReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly classifications: ClassificationsRepository,
    private readonly content: ContentService,
    private readonly people: PeopleRepository,
  ) {}

  /** The questions, what was answered so far, and what this person may do about it. */
  async get(actor: Actor, projectId: string): Promise<ClassificationView> {
    const { project, records } = await this.load(actor, projectId);
    const { version, body } = await this.content.latest('classification-rules', rulesKey);
    const names = await this.people.namesVisibleTo(
      actor,
      project.organisation.id,
      records.classifications.flatMap(({ recordedBy, confirmedBy }) => [
        recordedBy,
        ...(confirmedBy === null ? [] : [confirmedBy]),
      ]),
    );
    const [latest] = records.classifications;
    const [current = null, ...earlier] = records.classifications.map((one) =>
      classificationView(one, stateOf(one, records, project), names),
    );
    const confirming = confirmingOf(actor, project, latest, current?.state);
    return {
      projectId,
      version: project.version,
      rules: { version, body },
      current,
      earlier,
      may: {
        record: canBeClassified(project.status) && mayEdit(actor, project),
        confirm: confirming === 'may',
        declareChange: canDeclareChange(project.status) && mayEdit(actor, project),
      },
      excludedBecause: confirming === 'entered-it' ? 'entered-it' : null,
    };
  }

  async changes(actor: Actor, projectId: string): Promise<SubstantialChanges> {
    const { project, records } = await this.load(actor, projectId);
    const names = await this.people.namesVisibleTo(
      actor,
      project.organisation.id,
      records.changes.map(({ declaredBy }) => declaredBy),
    );
    return { projectId, items: records.changes.map((change) => changeView(change, names)) };
  }

  private async load(actor: Actor, projectId: string) {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const readable = readableGroups(actor, projectTarget(project));
    if (!readable.has('checklist')) throw new DomainError('forbidden');
    return { project, records: await this.classifications.read(scope, project) };
  }
}

function mayEdit(actor: Actor, project: StoredProject): boolean {
  return permits(actor, 'project.edit', projectTarget(project));
}

function confirmingOf(
  actor: Actor,
  project: StoredProject,
  latest: ClassificationEntity | undefined,
  state: ClassificationState | undefined,
): 'may' | 'entered-it' | null {
  if (latest === undefined || state !== 'unconfirmed') return null;
  if (!canBeClassified(project.status)) return null;
  if (!permits(actor, 'classification.confirm', projectTarget(project))) return null;
  return latest.recordedBy === actor.personId ? 'entered-it' : 'may';
}
