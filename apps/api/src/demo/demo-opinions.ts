import type { INestApplicationContext } from '@nestjs/common';
import {
  isOpinionMissing,
  type Actor,
  type GateOpinion,
  type OpinionRole,
  type OverriddenOpinion,
} from '@ki-kompass/domain';
import { GateReadingService } from '../projects/gate-reading.service';
import { OpinionsReadingService } from '../projects/opinions-reading.service';
import { OpinionsService } from '../projects/opinions.service';
import type { DemoPeople } from './demo-people';

const answers: Readonly<Record<OpinionRole, string>> = {
  'data-protection-officer': 'Beispiel: Aus Sicht des Datenschutzes bestehen keine Bedenken.',
  'information-security-officer': 'Beispiel: Die Schutzmaßnahmen passen zum Schutzbedarf.',
  treasurer: 'Beispiel: Die Mittel sind eingeplant, die Rechnung ist nachvollziehbar.',
  'it-head': 'Beispiel: Betrieb und Vertretung lassen sich leisten.',
  'equality-and-inclusion': 'Beispiel: Die Belange aller Beschäftigten sind berücksichtigt.',
};
const nobodyHoldsIt =
  'Beispiel: Die Rolle ist zurzeit nicht besetzt. Die Unterlagen lagen vollständig vor.';

/** Whoever holds the role is asked and answers; where nobody does, the decision says so. */
export class DemoOpinions {
  private readonly opinions: OpinionsService;
  private readonly reading: OpinionsReadingService;
  private readonly gates: GateReadingService;

  constructor(
    app: INestApplicationContext,
    private readonly people: DemoPeople,
  ) {
    this.opinions = app.get(OpinionsService);
    this.reading = app.get(OpinionsReadingService);
    this.gates = app.get(GateReadingService);
  }

  async ask(coordinator: Actor, organisation: string, projectId: string): Promise<void> {
    for (const { role, state } of await this.missing(coordinator, projectId)) {
      if (state !== 'not-asked' || this.people.find(organisation, role) === null) continue;
      await this.opinions.request(coordinator, projectId, { role, question: '' }, undefined);
    }
  }

  /** @returns why the decision does without the others */
  async give(
    coordinator: Actor,
    organisation: string,
    projectId: string,
  ): Promise<OverriddenOpinion[]> {
    const overridden: OverriddenOpinion[] = [];
    for (const { role } of await this.missing(coordinator, projectId)) {
      const actor = this.people.find(organisation, role);
      if (actor === null) {
        overridden.push({ role, reason: nobodyHoldsIt });
        continue;
      }
      await this.answer(actor, projectId, role);
    }
    return overridden;
  }

  private async answer(actor: Actor, projectId: string, role: OpinionRole): Promise<void> {
    const { opinions } = await this.reading.get(actor, projectId);
    const asked = opinions.find((opinion) => opinion.role === role && opinion.may.answer);
    if (asked === undefined) throw new Error(`Nobody asked the example's ${role}.`);
    const place = { actor, projectId, opinionId: asked.id, key: undefined };
    await this.opinions.answer(place, { result: 'agreed', text: answers[role] });
  }

  private async missing(coordinator: Actor, projectId: string): Promise<GateOpinion[]> {
    const { next } = await this.gates.get(coordinator, projectId);
    return (next?.opinions ?? []).filter(isOpinionMissing);
  }
}
