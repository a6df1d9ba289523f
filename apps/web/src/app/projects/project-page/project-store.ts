import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Service, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import {
  type AddEvidence,
  type AgreeGate,
  type Checklist,
  colleagueSchema,
  type DecideGate,
  type EditItem,
  type FieldGroup,
  type Gate,
  type GateView,
  type OpenedProject,
  type Project,
  type ProjectFields,
  type RequestGate,
  type SetVisibility,
} from '@ki-kompass/domain';
import { map } from 'rxjs';
import * as z from 'zod';
import { kept } from '../../shared/live/kept';
import { LiveEvents, type News } from '../../shared/live/live-events';
import { reloader } from '../../shared/live/reloader';
import { problemOf } from '../../shared/problem/problem';
import { RequestKeys } from '../../shared/problem/request-keys';
import { ChecklistsClient, type EvidenceFile } from '../checklists.client';
import { GatesClient } from '../gates.client';
import { ProjectsClient } from '../projects.client';
import { VisibilityClient } from '../visibility.client';
import { HistoryStore } from './history/history-store';

const colleaguesSchema = z.object({ items: z.array(colleagueSchema) });

/**
 * What the tabs of one project share. Every command takes over the answer where it was asked and
 * loads again what the change may have touched elsewhere.
 */
@Service({ autoProvided: false })
export class ProjectStore {
  private readonly projects = inject(ProjectsClient);
  private readonly checklists = inject(ChecklistsClient);
  private readonly gateActs = inject(GatesClient);
  private readonly visibility = inject(VisibilityClient);
  private readonly history = inject(HistoryStore);
  private readonly keys = new RequestKeys();

  readonly id = toSignal(
    inject(ActivatedRoute).paramMap.pipe(map((params) => params.get('id') ?? '')),
    { requireSync: true },
  );
  readonly project = this.projects.read(this.id);
  private readonly answer = kept(this.project, this.id);
  /** The project, where the reader belongs to it. */
  readonly known = computed<Project | undefined>(() => {
    const project = this.answer();
    return project?.readAs === 'own' ? project : undefined;
  });
  /** What others have opened of it to the reader. */
  readonly opened = computed<OpenedProject | undefined>(() => {
    const project = this.answer();
    return project === undefined || project.readAs === 'own' ? undefined : project;
  });

  private readonly wasOpened = signal(false);
  /** It was open to the reader a moment ago; whoever comes anew reads that there is no such page. */
  readonly isClosedNow = computed(() => {
    const error = this.project.error();
    const isGone = error !== undefined && problemOf(error).status === 404;
    return isGone && this.wasOpened() && this.answer() === undefined;
  });

  private readonly idOfChecklist = this.idWhenReadable('checklist');
  private readonly idOfGates = this.idWhenReadable('decisions');
  readonly checklist = this.checklists.checklist(this.idOfChecklist);
  /** Asked only where the checklist is shown. */
  private readonly wantsOffer = signal(false);
  readonly offer = this.checklists.offer(() =>
    this.wantsOffer() ? this.idOfChecklist() : undefined,
  );
  readonly gates = this.gateActs.gates(this.idOfGates);
  readonly items = kept(this.checklist, this.idOfChecklist);
  readonly gateView = kept(this.gates, this.idOfGates);

  private readonly reloadProject = reloader(this.project);
  private readonly reloadChecklist = reloader(this.checklist);
  private readonly reloadOffer = reloader(this.offer);
  private readonly reloadGates = reloader(this.gates);

  /** Asked only when somebody is about to be assigned. */
  private readonly wantsColleagues = signal(false);
  private readonly colleaguesAddress = computed(() => {
    const project = this.known();
    const isAsked = this.wantsColleagues() && this.reads('people');
    return isAsked && project ? `/api/organisations/${project.organisation.id}/people` : undefined;
  });
  private readonly people = httpResource(() => this.colleaguesAddress(), {
    parse: (body) => colleaguesSchema.parse(body).items,
  });
  readonly colleagues = computed(() => (this.people.hasValue() ? this.people.value() : []));

  constructor() {
    inject(LiveEvents).listen((news) => {
      if (news.some((one) => this.isNews(one))) this.reload();
    });
    effect(() => {
      if (this.opened() !== undefined) this.wasOpened.set(true);
    });
    effect(() => {
      const project = this.known();
      if (project !== undefined) this.history.begin(project.id);
    });
  }

  reads(group: FieldGroup): boolean {
    return this.known()?.readable.includes(group) ?? false;
  }

  askForOffer(): void {
    this.wantsOffer.set(true);
  }

  async takeVersion(reference: string, key: string): Promise<void> {
    this.takeChecklist(await this.checklists.takeVersion(this.id(), reference, key));
    this.reloadOffer();
  }

  askForColleagues(): void {
    this.wantsColleagues.set(true);
  }

  reload(): void {
    this.reloadProject();
    this.reloadAround();
  }

  /** Resolves when the newest state is there, for a second attempt after a conflict. */
  async refresh(): Promise<void> {
    this.take(await this.projects.get(this.id()));
  }

  async confirmStatus(): Promise<void> {
    this.take(await this.projects.confirmStatus(this.id()));
  }

  /** Of the newest event that is known here. */
  version(): number {
    return this.known()?.version ?? 1;
  }

  /**
   * @param version at which the fields were read that are changed now; the project may have moved
   *   on under somebody who is typing, and undoing knows only as much as the change it takes back
   * @returns the version that the change made
   * @throws Problem; `conflict` names the fields that others changed meanwhile
   */
  async edit(changes: Partial<ProjectFields>, version: number): Promise<number> {
    const project = await this.projects.edit(this.id(), { version, changes });
    this.take(project);
    return project.version;
  }

  /** @throws Problem; `conflict` names the groups that others opened or closed meanwhile */
  async setVisibility(id: string, command: SetVisibility): Promise<Project> {
    const saved = await this.visibility.set(id, command);
    // Undone later, the answer may belong to a project that is no longer on the screen.
    if (id === this.id()) this.take(saved);
    return saved;
  }

  /** Of the newest event that the checklist is known to hold. */
  checklistVersion(): number {
    return this.items()?.version ?? 1;
  }

  /** @see edit */
  async editItem(itemId: string, command: EditItem): Promise<number> {
    const project = this.id();
    const checklist = await this.keys.send([project, itemId, command], (key) =>
      this.checklists.edit(project, itemId, command, key),
    );
    this.takeChecklist(checklist);
    return checklist.version;
  }

  async addEvidence(itemId: string, evidence: AddEvidence, key: string): Promise<void> {
    this.takeChecklist(await this.checklists.addEvidence(this.id(), itemId, evidence, key));
  }

  async addEvidenceFile(itemId: string, file: EvidenceFile, key: string): Promise<void> {
    this.takeChecklist(await this.checklists.addFile(this.id(), itemId, file, key));
  }

  /** @returns the checklist of the evidence, which can be an earlier one */
  async redactEvidence(
    itemId: string,
    evidenceId: string,
    reason: string,
    key: string,
  ): Promise<Checklist> {
    const address = this.checklists.evidenceAddress(this.id(), itemId, evidenceId);
    const checklist = await this.checklists.redact(address, reason, key);
    this.takeChecklist(checklist);
    return checklist;
  }

  async requestGate(gate: Gate, command: RequestGate, key: string): Promise<void> {
    this.takeGates(await this.gateActs.request(this.id(), gate, command, key));
  }

  async agreeGate(gate: Gate, command: AgreeGate, key: string): Promise<void> {
    this.takeGates(await this.gateActs.agree(this.id(), gate, command, key));
  }

  async decideGate(gate: Gate, command: DecideGate, key: string): Promise<void> {
    this.takeGates(await this.gateActs.decide(this.id(), gate, command, key));
  }

  async fulfilCondition(id: string, evidence: AddEvidence, key: string): Promise<void> {
    this.takeGates(await this.gateActs.fulfil(this.id(), id, evidence, key));
  }

  /** What is known already, from the answer to the own command, is no news. */
  private isNews(news: News): boolean {
    if (news.kind === 'resync') return true;
    if (news.projectId === this.id()) {
      const isKnown = news.kind === 'changed' && (news.version ?? Infinity) <= this.version();
      return !isKnown;
    }
    // What an organisation lays down for its decisions moves the gates of its projects.
    const isOfOrganisation = news.kind === 'changed' && news.projectId === null;
    return isOfOrganisation && news.organisationId === this.known()?.organisation.id;
  }

  private take(project: Project): void {
    this.project.set(project);
    this.reloadAround();
  }

  /** What is settled, or is not any more, moves the gate. */
  private takeChecklist(checklist: Checklist): void {
    if (checklist.isInHand) this.checklist.set(checklist);
    this.reloadProject();
    this.reloadGates();
    this.history.reload();
  }

  private takeGates(view: GateView): void {
    this.gates.set(view);
    this.reloadProject();
    this.reloadChecklist();
    this.history.reload();
  }

  private reloadAround(): void {
    this.reloadChecklist();
    this.reloadOffer();
    this.reloadGates();
    this.history.reload();
  }

  /** A changed project asks again only when the answer could differ: a computed keeps its value. */
  private idWhenReadable(group: FieldGroup): () => string | undefined {
    return computed(() => {
      const project = this.known();
      const isThere = project !== undefined && project.status !== 'draft';
      return isThere && this.reads(group) ? project.id : undefined;
    });
  }
}
