import { Injectable } from '@nestjs/common';
import {
  actBlockers,
  actTable,
  archiveBlockers,
  authorisedRoles,
  dayOf,
  DomainError,
  hasEnded,
  nameableItems,
  permits,
  projectActs,
  readableGroups,
  scopeOf,
  targetsOf,
  type Actor,
  type ProjectActKind,
  type ProjectActsView,
} from '@ki-kompass/domain';
import { PeopleRepository } from '../identity/people.repository';
import { Clock } from '../time/clock';
import { ActCircumstances, type ActCircumstance } from './act-circumstances';
import { ActsRepository } from './acts.repository';
import { ChecklistsRepository } from './checklists.repository';
import { authorityView } from './gate-view';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { toldAct } from './told-act';

@Injectable()
export class ActsReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly acts: ActsRepository,
    private readonly circumstances: ActCircumstances,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /** What happened to a project apart from decisions, and what the reader may do with it now. */
  async get(actor: Actor, projectId: string): Promise<ProjectActsView> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const readable = readableGroups(actor, projectTarget(project));
    if (!readable.has('decisions')) throw new DomainError('forbidden');
    const happened = await this.acts.read(scope, project);
    const people = happened.map(({ actedBy }) => actedBy);
    const names = await this.people.namesVisibleTo(actor, project.organisation.id, people);
    const load = (key: string) => this.checklists.read(scope, project, key);
    const around = await this.circumstances.of(project, dayOf(this.clock.now()), load);
    const possible = projectActs.filter((act) => actBlockers(act, project).length === 0);
    return {
      projectId,
      version: project.version,
      happened: happened.map((act) => toldAct(act, names)),
      possible: possible.map((act) => ({
        act,
        may: mayDo(actor, project, act, around),
        openItems: act === 'archive' ? openItemsOf(around) : [],
      })),
      stopAuthority: possible.includes('stop')
        ? authorityView(around.stopAuthority, project, around.rules, readable)
        : null,
      ...(await this.projects.related(scope, project)),
      mayContinue:
        hasEnded(project.status) && permits(actor, 'project.create', projectTarget(project)),
      returnTargets: possible.includes('phase-return')
        ? targetsOf('phase-return', project).map((phase) => ({
            phase,
            itemKeys: nameableItems(around.itemsBehind[phase] ?? []).map(({ key }) => key),
          }))
        : [],
    };
  }
}

function mayDo(
  actor: Actor,
  project: StoredProject,
  act: ProjectActKind,
  { stopAuthority }: ActCircumstance,
): boolean {
  const authorised = authorisedRoles(stopAuthority, 'project.stop');
  return permits(actor, actTable[act].action, { ...projectTarget(project), authorised });
}

function openItemsOf(circumstance: ActCircumstance): string[] {
  return archiveBlockers(circumstance).flatMap(({ params }) =>
    typeof params?.['item'] === 'string' ? [params['item']] : [],
  );
}
