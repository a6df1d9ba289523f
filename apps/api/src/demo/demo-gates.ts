import type { INestApplicationContext } from '@nestjs/common';
import {
  gateResultTable,
  type Actor,
  type GateView,
  type OverriddenOpinion,
} from '@ki-kompass/domain';
import { GateReadingService } from '../projects/gate-reading.service';
import { GatesService } from '../projects/gates.service';
import type { DemoClock } from './demo-clock';
import { DemoOpinions } from './demo-opinions';
import type { DemoPeople } from './demo-people';
import type { DemoAct } from './demo-project';

type Decision = Extract<DemoAct, { act: 'decide' }>;
type AskedGate = Pick<NonNullable<GateView['next']>, 'authority'> & { readonly requestId: string };

/** Whose gate it is, and who asks for it. */
interface DemoPlace {
  readonly coordinator: Actor;
  readonly organisation: string;
  readonly projectId: string;
}

/** Requests and decides the gates of the examples; the rules say who, also on a day long past. */
export class DemoGates {
  private readonly gates: GatesService;
  private readonly reading: GateReadingService;
  private readonly opinions: DemoOpinions;

  constructor(
    app: INestApplicationContext,
    private readonly people: DemoPeople,
    private readonly clock: DemoClock,
  ) {
    this.gates = app.get(GatesService);
    this.reading = app.get(GateReadingService);
    this.opinions = new DemoOpinions(app, people);
  }

  async request(
    { coordinator, organisation, projectId }: DemoPlace,
    { day, gate, recommendation }: Extract<DemoAct, { act: 'request' }>,
  ): Promise<void> {
    await this.opinions.ask(coordinator, organisation, projectId);
    this.clock.moveTo(day);
    await this.gates.request(coordinator, projectId, gate, { recommendation }, undefined);
  }

  /** First everybody is heard and agrees who is asked to, then the competent person decides or records. */
  async decide(
    { coordinator, organisation, projectId }: DemoPlace,
    decision: Decision,
  ): Promise<void> {
    const without = await this.opinions.give(coordinator, organisation, projectId);
    this.clock.moveTo(decision.day);
    const { authority, requestId } = await this.asked(coordinator, projectId);
    for (const role of authority.needsAgreementOf) {
      const agreement = { requestId, note: 'Beispiel: Der Betrieb kann übernommen werden.' };
      const actor = this.people.get(organisation, role);
      await this.gates.agree(actor, projectId, decision.gate, agreement, undefined);
    }
    if (authority.needsAgreementOf.length > 0) this.clock.moveTo(decision.day);

    const role = authority.decides ?? authority.recordedBy;
    if (role === null) throw new Error(`Nobody may decide ${decision.gate} in ${organisation}.`);
    const actor = this.people.get(organisation, role);
    const command = {
      ...this.commandFor(decision, { authority, requestId }),
      overriddenOpinions: overridden(decision, without),
    };
    await this.gates.decide(actor, projectId, decision.gate, command, undefined);
  }

  private commandFor(decision: Decision, { authority, requestId }: AskedGate) {
    const { result, rationale, conditions = [], namedItems = [], paper } = decision;
    const [body] = authority.decidingBodies;
    return {
      requestId,
      result,
      rationale,
      namedItems: [...namedItems],
      conditions: conditions.map(({ due, ...same }) => ({
        ...same,
        dueOn: this.clock.dayAt(due),
      })),
      ...(body === undefined
        ? {}
        : {
            body: {
              body,
              decidedOn: this.clock.workdayAt(decision.day - 5),
              reference: paper ?? 'Beispielvorlage',
            },
          }),
    };
  }

  private async asked(coordinator: Actor, projectId: string): Promise<AskedGate> {
    const { next } = await this.reading.get(coordinator, projectId);
    if (next?.request == null) throw new Error('The gate of an example was never requested.');
    return { authority: next.authority, requestId: next.request.id };
  }
}

/** Only an approval says why it does without. */
function overridden({ result }: Decision, without: OverriddenOpinion[]): OverriddenOpinion[] {
  return gateResultTable[result].moves ? without : [];
}
