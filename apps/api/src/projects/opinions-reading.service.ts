import { Injectable } from '@nestjs/common';
import {
  dayOf,
  DomainError,
  expectedOpinions,
  hearsOpinions,
  isOfRound,
  itemsForOpinion,
  mayAnswerAsPerson,
  opinionStateOn,
  permits,
  readableGroups,
  scopeOf,
  type Actor,
  type Opinion,
  type OpinionRound,
  type OpinionState,
  type OpinionsView,
} from '@ki-kompass/domain';
import { PeopleRepository } from '../identity/people.repository';
import { RuleSets } from '../organisations/rule-sets';
import { Clock } from '../time/clock';
import { ChecklistsRepository } from './checklists.repository';
import { checklistKeyOf, GateCircumstances } from './gate-circumstances';
import type { OpinionEntity } from './opinion.entity';
import { OpinionsRepository } from './opinions.repository';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Who reads, on which day, in which round of the project, knowing whose names. */
interface OpinionReader {
  readonly actor: Actor;
  readonly project: StoredProject;
  readonly round: OpinionRound;
  readonly today: string;
  readonly names: ReadonlyMap<string, string>;
}

@Injectable()
export class OpinionsReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly circumstances: GateCircumstances,
    private readonly opinions: OpinionsRepository,
    private readonly people: PeopleRepository,
    private readonly ruleSets: RuleSets,
    private readonly clock: Clock,
  ) {}

  /** Whose opinion the phase expects, and everything that was asked and answered so far. */
  async get(actor: Actor, projectId: string): Promise<OpinionsView> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const target = projectTarget(project);
    if (!readableGroups(actor, target).has('opinions')) throw new DomainError('forbidden');
    const now = this.clock.now();
    const today = dayOf(now);
    const stored = await this.checklists.read(scope, project, checklistKeyOf(project));
    const { items } = await this.circumstances.of(project, stored, today);
    const applicable = items.filter(({ applies }) => applies);
    const opinions = await this.opinions.read(scope, project);
    const names = await this.people.namesVisibleTo(
      actor,
      project.organisation.id,
      peopleIn(opinions),
    );
    const round = await this.opinions.roundOf(project);
    const reader = { actor, project, round, today, names };
    return {
      projectId,
      version: project.version,
      expected: expectedOpinions(applicable).map(({ role, items: named }) => ({
        role,
        items: [...named],
      })),
      possibleItems: [...itemsForOpinion(applicable)],
      opinions: opinions.toReversed().map((opinion) => opinionView(opinion, reader)),
      usualWorkingDays: await this.ruleSets.findValueAt(
        project.organisation.id,
        'opinion-deadline',
        now,
      ),
      may: { request: hearsOpinions(project.status) && permits(actor, 'opinion.request', target) },
    };
  }
}

function opinionView(opinion: OpinionEntity, reader: OpinionReader): Opinion {
  const { actor, project, names } = reader;
  const { id, role, phase, itemKeys, question, workingDays, dueOn } = opinion;
  const state = stateOf(opinion, reader);
  const isOpen = hearsOpinions(project.status) && (state === 'asked' || state === 'overdue');
  const assigned = { roles: [role], personIds: [] };
  const isTheirs =
    isOpen && permits(actor, 'opinion.give', { ...projectTarget(project), assigned });
  const isOther = mayAnswerAsPerson(opinion, actor.personId);
  return {
    id,
    role,
    phase,
    state,
    isOfCurrentStay: isOfRound(opinion, reader.round),
    items: itemKeys,
    question,
    workingDays,
    dueOn,
    requestedAt: opinion.requestedAt.toISOString(),
    requestedBy: {
      role: opinion.requestedByRole,
      name: names.get(opinion.requestedBy) ?? null,
    },
    answer: answerOf(opinion, names),
    withdrawnAt: opinion.withdrawnAt?.toISOString() ?? null,
    may: {
      answer: isTheirs && isOther,
      withdraw: isOpen && permits(actor, 'opinion.request', projectTarget(project)),
    },
    excludedBecause: isTheirs && !isOther ? 'requested-it' : null,
  };
}

function answerOf(
  { result, answerText, givenAt, givenBy, role }: OpinionEntity,
  names: OpinionReader['names'],
): Opinion['answer'] {
  if (result === null || answerText === null || givenAt === null || givenBy === null) return null;
  const by = { role, name: names.get(givenBy) ?? null };
  return { result, text: answerText, at: givenAt.toISOString(), by };
}

function stateOf(opinion: OpinionEntity, reader: OpinionReader): OpinionState {
  const { withdrawnAt, hasLapsed, givenAt, dueOn } = opinion;
  if (withdrawnAt !== null) return hasLapsed ? 'ended' : 'withdrawn';
  if (givenAt === null && !isOfRound(opinion, reader.round)) return 'ended';
  return opinionStateOn({ givenAt: givenAt?.toISOString() ?? null, dueOn }, reader.today);
}

function peopleIn(opinions: readonly OpinionEntity[]): string[] {
  return opinions.flatMap(({ requestedBy, givenBy }) =>
    givenBy === null ? [requestedBy] : [requestedBy, givenBy],
  );
}
