import type { INestApplicationContext } from '@nestjs/common';
import type { Actor, GateView } from '@ki-kompass/domain';
import { GateReadingService } from '../projects/gate-reading.service';
import { GatesService } from '../projects/gates.service';
import type { DemoClock } from './demo-clock';
import type { DemoPeople } from './demo-people';
import type { DemoAct } from './demo-project';

type Decision = Extract<DemoAct, { act: 'decide' }>;
type AskedGate = Pick<NonNullable<GateView['next']>, 'authority'> & { readonly requestId: string };

/** Requests and decides the gates of the examples; the rules say who, also on a day long past. */
export class DemoGates {
  private readonly gates: GatesService;
  private readonly reading: GateReadingService;

  constructor(
    app: INestApplicationContext,
    private readonly people: DemoPeople,
    private readonly clock: DemoClock,
  ) {
    this.gates = app.get(GatesService);
    this.reading = app.get(GateReadingService);
  }

  async request(
    coordinator: Actor,
    projectId: string,
    { gate, recommendation }: Extract<DemoAct, { act: 'request' }>,
  ): Promise<void> {
    await this.gates.request(coordinator, projectId, gate, { recommendation }, undefined);
  }

  /** First everybody agrees who is asked to, then the competent person decides or records. */
  async decide(
    coordinator: Actor,
    organisation: string,
    projectId: string,
    decision: Decision,
  ): Promise<void> {
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
    const command = this.commandFor(decision, { authority, requestId });
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
