import { Injectable } from '@nestjs/common';
import {
  DomainError,
  isAwardOpen,
  permits,
  readableGroups,
  requirePermission,
  scopeOf,
  type Actor,
  type AwardItemKey,
  type AwardView,
} from '@ki-kompass/domain';
import { PeopleRepository } from '../identity/people.repository';
import { AwardItem } from './award-item';
import { AwardLaw } from './award-law';
import { awardView } from './award-view';
import { AwardsRepository } from './awards.repository';
import { itemTarget } from './locked-items';
import { ProjectsRepository } from './projects.repository';
import { projectTarget } from './stored-project';

@Injectable()
export class AwardsReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly item: AwardItem,
    private readonly awards: AwardsRepository,
    private readonly law: AwardLaw,
    private readonly people: PeopleRepository,
  ) {}

  /** Only for the own organisation, however far its checklist is open. */
  async get(actor: Actor, projectId: string, key: AwardItemKey): Promise<AwardView> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const target = projectTarget(project);
    requirePermission(actor, 'project.view', target);
    const readable = readableGroups(actor, target);
    if (!readable.has('checklist')) throw new DomainError('forbidden');
    const item = await this.item.find(scope, project, key);
    const award = await this.awards.latest(scope, project, key);
    const { id } = project.organisation;
    const by = award === null ? [] : [award.recordedBy];
    const names = await this.people.namesVisibleTo(actor, id, by);
    const seesValues = readable.has('economics');
    const isOpen = item !== undefined && seesValues && isAwardOpen[project.status];
    return {
      projectId,
      item: key,
      version: project.version,
      mayRecord: isOpen && permits(actor, 'checklist.edit', itemTarget(project, item)),
      award: award === null ? null : awardView(award, names, readable),
      ...(seesValues ? { rules: await this.law.today(id) } : {}),
    };
  }
}
