import { Injectable } from '@nestjs/common';
import {
  checklistProgress,
  dayOf,
  decisionDay,
  disclosuresFor,
  DomainError,
  hasEnded,
  scopeOf,
  summariseProfile,
  supersedingOf,
  type Audience,
  type Disclosure,
  type FieldGroup,
  type OpenedProject,
  type OrganisationRef,
  type ProjectFields,
  type Scope,
  type Viewer,
} from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import { MunicipalitiesService } from '../organisations/municipalities.service';
import { ActsRepository } from './acts.repository';
import { ChecklistsRepository } from './checklists.repository';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import { GatesRepository } from './gates.repository';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { toldAct } from './told-act';
import { Clock } from '../time/clock';

/** What others read of a project: only what it has opened to them, group by group. */
@Injectable()
export class OpenedProjectsService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly gates: GatesRepository,
    private readonly acts: ActsRepository,
    private readonly circumstances: GateCircumstances,
    private readonly municipalities: MunicipalitiesService,
    private readonly content: ContentService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError('not-found') when the project is not open to the audience */
  async get(audience: Audience, id: string): Promise<OpenedProject> {
    const project = await this.projects.get(scopeOf(audience), id);
    return this.view(audience, project);
  }

  /** The same, but undefined when it is not open to the audience. */
  async find(audience: Audience, id: string): Promise<OpenedProject | undefined> {
    const project = await this.projects.find(scopeOf(audience), id);
    return project && this.view(audience, project);
  }

  /** @throws DomainError('not-found') when nothing of it is open to the viewer */
  async view(viewer: Viewer, project: StoredProject): Promise<OpenedProject> {
    const scope = scopeOf(viewer);
    const disclosed = disclosuresFor(viewer, projectTarget(project));
    if (disclosed.profile === 'none') throw new DomainError('not-found');
    const { id, organisation, number, status, phase, isExample } = project;
    return {
      readAs: scope.audience,
      id,
      organisation: await this.placed(organisation),
      number,
      status,
      phase,
      isExample,
      ...(await this.profile(scope, project, disclosed.profile)),
      ...(await this.progress(scope, project, disclosed.checklist)),
      ...(await this.decisions(scope, project, disclosed.decisions)),
      ...(await this.stop(scope, project, disclosed.decisions)),
      ...economics(project, disclosed),
    };
  }

  private async profile(
    scope: Scope,
    project: StoredProject,
    disclosure: Disclosure,
  ): Promise<Pick<OpenedProject, 'profile' | 'useCaseName' | 'phaseStays' | 'profileChangedAt'>> {
    const { estimatedTotalCents, estimatedTotalIsAssumption, ...profile } = project.fields;
    const useCaseName = await this.nameOf(profile.useCase);
    if (disclosure !== 'full') return { profile: summariseProfile(profile), useCaseName };
    const phaseStays = await this.projects.phaseStays(scope, project);
    const profileChangedAt = project.profileChangedAt.toISOString();
    return { profile, useCaseName, phaseStays, profileChangedAt };
  }

  private async placed(organisation: OrganisationRef): Promise<OpenedProject['organisation']> {
    const { ags = null, website = null } =
      (await this.municipalities.findByOrganisation(organisation.id)) ?? {};
    return { ...organisation, ags, website };
  }

  private async nameOf(useCase: ProjectFields['useCase']): Promise<OpenedProject['useCaseName']> {
    if (useCase === null) return null;
    const entry = await this.content.find('use-cases', useCase.key, useCase.version);
    return entry && { de: entry.body.de, en: entry.body.en };
  }

  private async progress(
    scope: Scope,
    project: StoredProject,
    disclosure: Disclosure,
  ): Promise<Pick<OpenedProject, 'checklist'>> {
    if (disclosure === 'none') return {};
    const stored = await this.checklists.read(scope, project, checklistKeyOf(project));
    const today = dayOf(this.clock.now());
    const { items } = await this.circumstances.of(project, stored, today);
    return { checklist: checklistProgress(items) };
  }

  private async decisions(
    scope: Scope,
    project: StoredProject,
    disclosure: Disclosure,
  ): Promise<Pick<OpenedProject, 'decisions'>> {
    if (disclosure === 'none') return {};
    const { decisions } = await this.gates.read(scope, project);
    const links = decisions.map(({ id, supersedesId }) => ({ id, supersedes: supersedesId }));
    return {
      decisions: decisions.map((decision) => ({
        gate: decision.gate,
        result: decision.result,
        decidedOn: decisionDay(decision),
        isSuperseded: supersedingOf(decision.id, links) !== undefined,
      })),
    };
  }

  private async stop(
    scope: Scope,
    project: StoredProject,
    disclosure: Disclosure,
  ): Promise<Pick<OpenedProject, 'stop'>> {
    if (disclosure === 'none' || !hasEnded(project.status)) return {};
    const stop = (await this.acts.read(scope, project)).find(({ act }) => act === 'stop');
    const told = stop && toldAct(stop, new Map());
    if (told?.act !== 'stop') return {};
    const { category, lesson, effectiveOn } = told;
    return { stop: { category, lesson, stoppedOn: effectiveOn } };
  }
}

function economics(
  { fields }: StoredProject,
  disclosed: Readonly<Record<FieldGroup, Disclosure>>,
): Pick<OpenedProject, 'economics'> {
  if (disclosed.economics === 'none') return {};
  const { estimatedTotalCents, estimatedTotalIsAssumption } = fields;
  return { economics: { estimatedTotalCents, estimatedTotalIsAssumption } };
}
