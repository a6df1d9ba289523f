import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@ki-kompass/domain';
import { ConsentReadingService } from '../projects/consent-reading.service';
import { ConsentsService } from '../projects/consents.service';
import { ParticipationService } from '../projects/participation.service';
import type { DemoClock } from './demo-clock';
import type { DemoPeople } from './demo-people';

/** The staff council consents where there is one; elsewhere a service agreement covers it. */
export class DemoConsents {
  private readonly consents: ConsentsService;
  private readonly reading: ConsentReadingService;
  private readonly participation: ParticipationService;

  constructor(
    app: INestApplicationContext,
    private readonly people: DemoPeople,
    private readonly clock: DemoClock,
  ) {
    this.consents = app.get(ConsentsService);
    this.reading = app.get(ConsentReadingService);
    this.participation = app.get(ParticipationService);
  }

  /** Before an item is ticked off that says so; nothing where the item asks for no consent. */
  async settle(
    coordinator: Actor,
    place: { readonly organisation: string; readonly projectId: string },
    itemKey: string,
  ): Promise<void> {
    const { organisation, projectId } = place;
    const { items, may } = await this.reading.get(coordinator, projectId);
    if (!may.cover || !items.some(({ key }) => key === itemKey)) return;
    const council = this.people.find(organisation, 'staff-council');
    if (council === null) await this.cover(coordinator, projectId);
    else await this.ask(coordinator, council, { projectId, isReleased: may.request });
  }

  private async cover(coordinator: Actor, projectId: string): Promise<void> {
    await this.consents.cover(
      { actor: coordinator, projectId, key: undefined },
      {
        title: 'Beispiel: Dienstvereinbarung zum Einsatz von KI',
        agreedOn: this.clock.workdayAt(-700),
        reference: 'Beispielakte 10-24',
      },
    );
  }

  private async ask(
    coordinator: Actor,
    council: Actor,
    { projectId, isReleased }: { readonly projectId: string; readonly isReleased: boolean },
  ): Promise<void> {
    if (!isReleased) {
      const release = { role: 'staff-council' as const };
      await this.participation.release(coordinator, projectId, release, undefined);
    }
    const reason = 'Beispiel: Eine Anwendung mit KI unterstützt die Beschäftigten im Fachbereich.';
    await this.consents.request({ actor: coordinator, projectId, key: undefined }, { reason });
    const { procedures } = await this.reading.get(council, projectId);
    const [asked] = procedures;
    if (asked === undefined) throw new Error('Nobody asked the staff council of an example.');
    await this.consents.answer({ actor: council, projectId, key: undefined }, asked.id, {
      result: 'given-with-conditions',
      text: 'Beispiel: Auswertungen zu einzelnen Beschäftigten finden nicht statt.',
    });
  }
}
