import type { INestApplicationContext } from '@nestjs/common';
import {
  visibilityOpenedTo,
  type Actor,
  type Checklist,
  type ChecklistItem,
  type Project,
} from '@ki-kompass/domain';
import { ChecklistsService } from '../projects/checklists.service';
import { ProjectsService } from '../projects/projects.service';
import { VisibilityService } from '../projects/visibility.service';
import type { DemoClock } from './demo-clock';
import { DemoConsents } from './demo-consents';
import { demoEvidence } from './demo-evidence';
import { DemoGates } from './demo-gates';
import type { DemoPeople } from './demo-people';
import type { Day, DemoAct, DemoProject } from './demo-project';

type ActOf<Kind extends DemoAct['act']> = Extract<DemoAct, { act: Kind }>;

/** Plays the story of one example project through the services, as its people would have. */
export class DemoPlayer {
  private readonly projects: ProjectsService;
  private readonly checklists: ChecklistsService;
  private readonly visibility: VisibilityService;
  private readonly gates: DemoGates;
  private readonly consents: DemoConsents;

  constructor(
    app: INestApplicationContext,
    private readonly people: DemoPeople,
    private readonly clock: DemoClock,
  ) {
    this.projects = app.get(ProjectsService);
    this.checklists = app.get(ChecklistsService);
    this.visibility = app.get(VisibilityService);
    this.gates = new DemoGates(app, people, clock);
    this.consents = new DemoConsents(app, people, clock);
  }

  /** @returns the project's id */
  async play(demo: DemoProject, place: number): Promise<string> {
    this.clock.rewind(place);
    this.clock.moveTo(demo.drafted);
    const coordinator = this.coordinatorOf(demo);
    const { id } = await this.draft(demo, coordinator);
    for (const act of demo.acts) await this.perform(demo, id, act);
    return id;
  }

  private async perform(demo: DemoProject, id: string, act: DemoAct): Promise<void> {
    if (act.act === 'settle') return this.settle(demo, id, act);
    this.clock.moveTo(act.day);
    const coordinator = this.coordinatorOf(demo);
    const { organisation } = demo;
    switch (act.act) {
      case 'start': {
        const { version } = await this.projects.get(coordinator, id);
        await this.projects.start(coordinator, id, { version });
        return;
      }
      case 'assign':
        return this.assign(demo, id, act);
      case 'request':
        return this.gates.request({ coordinator, organisation, projectId: id }, act);
      case 'decide':
        return this.gates.decide({ coordinator, organisation, projectId: id }, act);
      case 'open': {
        const { version } = await this.projects.get(coordinator, id);
        const visibility = visibilityOpenedTo(act.level);
        await this.visibility.set(coordinator, id, { version, visibility });
        return;
      }
      case 'confirm':
        await this.projects.confirmStatus(coordinator, id);
    }
  }

  private draft(demo: DemoProject, coordinator: Actor): Promise<Project> {
    const { title, problem, goal, contactFunction, totalEuro, answers, planned } = demo;
    const span = ([from, to]: readonly [Day, Day]) => ({
      start: this.clock.dayAt(from),
      end: this.clock.dayAt(to),
    });
    const command = {
      organisationId: this.people.organisationId(demo.organisation),
      changes: {
        useCase: { key: demo.useCase, version: 1 },
        title: `${title} (Beispiel)`,
        problem,
        goal,
        contactFunction,
        estimatedTotalCents: totalEuro * 100,
        estimatedTotalIsAssumption: true,
        isShared: false,
        hasFunding: false,
        plannedAnalysis: span(planned.analysis),
        plannedPilot: span(planned.pilot),
        ...(planned.scaling === undefined ? {} : { plannedScaling: span(planned.scaling) }),
        ...answers,
      },
    };
    return this.projects.createDraft(coordinator, command, undefined);
  }

  private async settle(demo: DemoProject, id: string, act: ActOf<'settle'>): Promise<void> {
    const coordinator = this.coordinatorOf(demo);
    const place = { organisation: demo.organisation, projectId: id };
    let checklist = await this.checklists.get(coordinator, id);
    const open = checklist.items.filter(standsInTheWay).slice(0, act.items);
    for (const [index, item] of open.entries()) {
      const share = open.length < 2 ? 1 : index / (open.length - 1);
      this.clock.moveTo(Math.round(act.from + (act.to - act.from) * share));
      await this.consents.settle(coordinator, place, item.key);
      checklist = await this.tick(demo, id, item, checklist);
    }
  }

  /** The responsible person ticks where there is one who may, otherwise the coordinator. */
  private tick(
    demo: DemoProject,
    id: string,
    { id: itemId, key, responsibleRole }: ChecklistItem,
    { version }: Checklist,
  ): Promise<Checklist> {
    const responsible = this.people.find(demo.organisation, responsibleRole);
    const actor = responsible ?? this.coordinatorOf(demo);
    const text = demoEvidence[key];
    if (text === undefined) throw new Error(`No evidence is written for the item ${key}.`);
    const request = { actor, projectId: id, itemId, key: undefined };
    return this.checklists.edit(request, {
      version,
      changes: { state: 'done' },
      evidence: { kind: 'note', text: `Beispiel: ${text}` },
    });
  }

  private async assign(demo: DemoProject, id: string, act: ActOf<'assign'>): Promise<void> {
    const coordinator = this.coordinatorOf(demo);
    const { version, items } = await this.checklists.get(coordinator, id);
    const item = items.find(({ key }) => key === act.item);
    if (item === undefined) throw new Error(`The item ${act.item} is not on the checklist.`);
    const request = { actor: coordinator, projectId: id, itemId: item.id, key: undefined };
    await this.checklists.edit(request, {
      version,
      changes: {
        assigneeId: this.people.get(demo.organisation, act.to).personId,
        dueOn: this.clock.dayAt(act.due),
        ...(act.begun === true ? { state: 'in-progress' as const } : {}),
      },
    });
  }

  private coordinatorOf({ coordinator, organisation }: DemoProject): Actor {
    if (coordinator !== undefined) return this.people.getByEmail(coordinator);
    return this.people.get(organisation, 'it-coordinator');
  }
}

function standsInTheWay({ applies, blocksGate, setByDecision, state }: ChecklistItem): boolean {
  return applies && blocksGate && !setByDecision && state === 'open';
}
