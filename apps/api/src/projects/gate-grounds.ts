import { Injectable } from '@nestjs/common';
import {
  permits,
  readableGroups,
  riskScore,
  scopeOf,
  type Actor,
  type GateOpinion,
  type GateRisks,
} from '@ki-kompass/domain';
import { IncidentsRepository } from './incidents.repository';
import { OpinionsAtGate, type PresentStay } from './opinions-at-gate';
import { RisksRepository } from './risks.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** More than somebody weighs at once; the others stand on the page of the risks. */
const shownRisks = 5;

/** What a decision has to weigh: risks, incidents, and what others say. */
@Injectable()
export class GateGrounds {
  constructor(
    private readonly risks: RisksRepository,
    private readonly incidents: IncidentsRepository,
    private readonly opinions: OpinionsAtGate,
  ) {}

  /** Each part only for those who read it on its own page. */
  async read(
    actor: Actor,
    stay: PresentStay,
  ): Promise<{ risks?: GateRisks; opinions?: GateOpinion[] }> {
    const { project } = stay;
    const target = projectTarget(project);
    const readable = readableGroups(actor, target);
    // However far a checklist is open, its risks stay inside the organisation.
    const readsRisks = readable.has('checklist') && permits(actor, 'project.view', target);
    return {
      ...(readsRisks ? { risks: await this.risksOf(actor, project) } : {}),
      ...(readable.has('opinions')
        ? { opinions: await this.opinions.read(scopeOf(actor), stay) }
        : {}),
    };
  }

  private async risksOf(actor: Actor, project: StoredProject): Promise<GateRisks> {
    const scope = scopeOf(actor);
    const risks = await this.risks.read(scope, project);
    const incidents = await this.incidents.read(scope, project);
    const open = risks.filter(({ closedAt }) => closedAt === null);
    return {
      gravest: open
        .slice(0, shownRisks)
        .map((risk) => ({ number: risk.number, cause: risk.cause, ...riskScore(risk) })),
      openCount: open.length,
      openIncidents: incidents.filter(({ incident }) => incident.closedAt === null).length,
    };
  }
}
