import { Injectable } from '@nestjs/common';
import {
  requireNoConflict,
  requirePermission,
  scopeOf,
  setVisibility,
  visibilityPath,
  type Actor,
  type Audience,
  type OpenableGroup,
  type Preview,
  type Project,
  type SetVisibility,
} from '@ki-kompass/domain';
import { Database } from '../database/database';
import { LaterChanges } from './later-changes';
import { OpenedProjectsService } from './opened-projects.service';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { ProjectsService } from './projects.service';
import { projectTarget } from './stored-project';
import { Clock } from '../time/clock';

@Injectable()
export class VisibilityService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsRepository,
    private readonly projectsService: ProjectsService,
    private readonly openedProjects: OpenedProjectsService,
    private readonly laterChanges: LaterChanges,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  async set(actor: Actor, id: string, command: SetVisibility): Promise<Project> {
    const saved = await this.database.transaction(async (transaction) => {
      const current = await this.projects.getForUpdate(transaction, scopeOf(actor), id);
      const role = requirePermission(actor, 'visibility.change', projectTarget(current));
      const later = await this.laterChanges.since(transaction, actor, current, command.version);
      const groups = Object.keys(command.visibility) as OpenableGroup[];
      requireNoConflict(later, groups.map(visibilityPath));
      const { visibility, events } = setVisibility(current, command.visibility);
      const act = { actor, role, now: this.clock.now() };
      return this.recorder.record(transaction, { ...current, visibility }, act, events);
    });
    return this.projectsService.view(actor, saved);
  }

  /** What an audience gets when it asks for the project: the real answer, not an imitation. */
  async preview(actor: Actor, id: string, audience: Audience): Promise<Preview> {
    const project = await this.projects.get(scopeOf(actor), id);
    requirePermission(actor, 'project.view', projectTarget(project));
    return { project: (await this.openedProjects.find(audience, id)) ?? null };
  }
}
