import { Injectable } from '@nestjs/common';
import { authorisedRoles, dayOf, gateOfPhase, type Target } from '@ki-kompass/domain';
import type { Reader } from '../database/database';
import { LocalRulesService } from '../organisations/local-rules.service';
import { Clock } from '../time/clock';
import { GateCircumstances } from './gate-circumstances';
import { projectTarget, type StoredProject } from './stored-project';

/** Who grants waivers: whoever decides the gate of the phase, the executive board for a body. */
@Injectable()
export class WaiverAuthority {
  constructor(
    private readonly circumstances: GateCircumstances,
    private readonly localRules: LocalRulesService,
    private readonly clock: Clock,
  ) {}

  /** The project as the permission to grant asks for it. */
  async target(project: StoredProject, reader?: Reader): Promise<Target> {
    const day = dayOf(this.clock.now());
    const rules = await this.localRules.on(project.organisation.id, day, reader);
    const gate = gateOfPhase[project.phase];
    const authority = this.circumstances.authority(project, gate, rules, day);
    const authorised = authorisedRoles(authority, 'checklist.waive-grant');
    return { ...projectTarget(project), authorised };
  }
}
