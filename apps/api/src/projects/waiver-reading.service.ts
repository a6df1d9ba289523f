import { Injectable } from '@nestjs/common';
import {
  dayOf,
  DomainError,
  permits,
  readableGroups,
  scopeOf,
  waiverBlockers,
  waiverState,
  type Actor,
  type PlayedItem,
  type Waivers,
} from '@ki-kompass/domain';
import { PeopleRepository } from '../identity/people.repository';
import { Clock } from '../time/clock';
import { ChecklistsRepository } from './checklists.repository';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import { peopleInWaivers } from './waivers-at-gate';
import { itemTarget } from './locked-items';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { WaiverAuthority } from './waiver-authority';
import { waiverView } from './waiver-view';
import { WaiversRepository, type WaiverRecord } from './waivers.repository';

@Injectable()
export class WaiverReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly waivers: WaiversRepository,
    private readonly circumstances: GateCircumstances,
    private readonly authority: WaiverAuthority,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /** The waivers of a project and what this person may do; they name items and are decisions. */
  async get(actor: Actor, projectId: string): Promise<Waivers> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const readable = readableGroups(actor, projectTarget(project));
    if (!readable.has('decisions') || !readable.has('checklist')) {
      throw new DomainError('forbidden');
    }
    const records = await this.waivers.read(scope, project);
    const items = await this.itemsOf(actor, project);
    const target = await this.authority.target(project);
    const organisationId = project.organisation.id;
    const names = await this.people.namesVisibleTo(actor, organisationId, peopleInWaivers(records));
    const mayGrant = permits(actor, 'checklist.waive-grant', target);
    return {
      projectId,
      version: project.version,
      items: records.map((waiver) => {
        const item = items.find(({ id }) => id === waiver.itemId);
        return waiverView({ waiver, item, project, actor, names, mayGrant });
      }),
      mayRequestFor: items
        .filter((item) => mayRequest(actor, project, item, records))
        .map(({ id }) => id),
    };
  }

  private async itemsOf(actor: Actor, project: StoredProject): Promise<readonly PlayedItem[]> {
    const stored = await this.checklists.read(scopeOf(actor), project, checklistKeyOf(project));
    const day = dayOf(this.clock.now());
    return (await this.circumstances.of(project, stored, day)).items;
  }
}

function mayRequest(
  actor: Actor,
  project: StoredProject,
  item: PlayedItem,
  records: readonly WaiverRecord[],
): boolean {
  if (waiverBlockers(item, project.status).length > 0) return false;
  if (records.some((one) => one.itemId === item.id && waiverState(one) === 'open')) return false;
  return permits(actor, 'checklist.waive-request', itemTarget(project, item));
}
