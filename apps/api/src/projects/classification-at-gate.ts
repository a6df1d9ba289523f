import { Injectable } from '@nestjs/common';
import { readableGroups, scopeOf, type Actor, type GateClassification } from '@ki-kompass/domain';
import { PeopleRepository } from '../identity/people.repository';
import { classificationView, stateOf } from './classification-view';
import { ClassificationsRepository } from './classifications.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Whether a second person stands behind the class that a gate is decided with. */
@Injectable()
export class ClassificationAtGate {
  constructor(
    private readonly classifications: ClassificationsRepository,
    private readonly people: PeopleRepository,
  ) {}

  /**
   * @returns `undefined` for readers who may not know the answers, `null` where nobody classified
   */
  async read(actor: Actor, project: StoredProject): Promise<GateClassification | null | undefined> {
    if (!readableGroups(actor, projectTarget(project)).has('checklist')) return undefined;
    const records = await this.classifications.read(scopeOf(actor), project);
    const [latest] = records.classifications;
    if (latest === undefined) return null;
    const state = stateOf(latest, records, project);
    if (state === 'superseded') return null;
    const ids = latest.confirmedBy === null ? [] : [latest.confirmedBy];
    const names = await this.people.namesVisibleTo(actor, project.organisation.id, ids);
    const { confirmedAt: at, confirmedBy: by } = classificationView(latest, state, names);
    return { state, confirmed: at === null || by === null ? null : { at, by } };
  }
}
