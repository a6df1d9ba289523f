import { Injectable } from '@nestjs/common';
import {
  readableGroups,
  scopeOf,
  type Actor,
  type ClassAtGate,
  type GateClassification,
} from '@ki-kompass/domain';
import type { Transaction } from '../database/database';
import { PeopleRepository } from '../identity/people.repository';
import { classAtGateOf, classificationView, stateOf } from './classification-view';
import {
  ClassificationsRepository,
  type ClassificationRecords,
} from './classifications.repository';
import { projectTarget, type StoredProject } from './stored-project';

interface ClassificationRead {
  /** For the rule of the gate, whoever reads. */
  readonly answers: ClassAtGate;
  /** `undefined` for readers who may not know the answers, `null` where nobody classified. */
  readonly shown: GateClassification | null | undefined;
}

/** What a gate asks of the answers, and whether a second person stands behind them. */
@Injectable()
export class ClassificationAtGate {
  constructor(
    private readonly classifications: ClassificationsRepository,
    private readonly people: PeopleRepository,
  ) {}

  async read(actor: Actor, project: StoredProject): Promise<ClassificationRead> {
    const records = await this.classifications.read(scopeOf(actor), project);
    return {
      answers: classAtGateOf(records),
      shown: await this.shown(actor, project, records),
    };
  }

  /** The caller holds the project's row, so nobody answers meanwhile. */
  async readForUpdate(transaction: Transaction, projectId: string): Promise<ClassAtGate> {
    return classAtGateOf(await this.classifications.readForUpdate(transaction, projectId));
  }

  private async shown(
    actor: Actor,
    project: StoredProject,
    records: ClassificationRecords,
  ): Promise<GateClassification | null | undefined> {
    if (!readableGroups(actor, projectTarget(project)).has('checklist')) return undefined;
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
