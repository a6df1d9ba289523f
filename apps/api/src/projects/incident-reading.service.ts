import { Injectable } from '@nestjs/common';
import {
  DomainError,
  incidentStatuses,
  permits,
  readableGroups,
  requirePermission,
  scopeOf,
  type Actor,
  type IncidentList,
} from '@ki-kompass/domain';
import { PeopleRepository } from '../identity/people.repository';
import { IncidentLaw } from './incident-law';
import { incidentView } from './incident-view';
import { IncidentsRepository } from './incidents.repository';
import { ProjectsRepository } from './projects.repository';
import { projectTarget } from './stored-project';

@Injectable()
export class IncidentReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly incidents: IncidentsRepository,
    private readonly law: IncidentLaw,
    private readonly people: PeopleRepository,
  ) {}

  /** Only for the own organisation, however far its checklist is open: security stays inside. */
  async get(actor: Actor, projectId: string): Promise<IncidentList> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const target = projectTarget(project);
    requirePermission(actor, 'project.view', target);
    if (!readableGroups(actor, target).has('checklist')) throw new DomainError('forbidden');
    const records = await this.incidents.read(scope, project);
    const { hours, citation } = await this.law.today();
    const names = await this.people.namesVisibleTo(
      actor,
      project.organisation.id,
      records.map(({ incident }) => incident.recordedBy),
    );
    const isPossible = incidentStatuses.some((status) => status === project.status);
    return {
      projectId,
      version: project.version,
      mayRecord: isPossible && permits(actor, 'incident.record', target),
      law: { hours, citation },
      items: records.map((record) => incidentView(record, names)),
    };
  }
}
