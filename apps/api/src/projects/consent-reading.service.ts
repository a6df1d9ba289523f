import { Injectable } from '@nestjs/common';
import {
  checklistOfPhase,
  consentHindrances,
  dayOf,
  DomainError,
  isConsentCurrent,
  isConsentOpen,
  mayAnswerConsent,
  permits,
  readableGroups,
  scopeOf,
  takesConsentActs,
  type Actor,
  type ConsentProcedure,
  type Consents,
} from '@ki-kompass/domain';
import { Clock } from '../time/clock';
import { ChecklistsRepository } from './checklists.repository';
import type { ConsentEntity } from './consent.entity';
import { ConsentItems } from './consent-items';
import { ConsentsAtGate } from './consents-at-gate';
import { ConsentLaw } from './consent-law';
import { ConsentsRepository } from './consents.repository';
import { checklistKeyOf } from './gate-circumstances';
import { ProjectsRepository } from './projects.repository';
import { projectTarget } from './stored-project';

/** How it stands with the consent of the staff council. */
@Injectable()
export class ConsentReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly consents: ConsentsRepository,
    private readonly items: ConsentItems,
    private readonly law: ConsentLaw,
    private readonly atGate: ConsentsAtGate,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor, projectId: string): Promise<Consents> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const target = projectTarget(project);
    if (!readableGroups(actor, target).has('opinions')) throw new DomainError('forbidden');
    const checklist = await this.checklists.read(scope, project, checklistKeyOf(project));
    // Lists beside the phases have no procedure: neither the yearly review nor a stop.
    const isOfPhase = checklist.key === checklistOfPhase(project.phase);
    const keys = isOfPhase ? await this.items.asking(project, checklist) : [];
    const rows = await this.consents.of(scope, project);
    const stays = await this.projects.phaseStays(scope, project);
    const loop = stays.at(-1)?.loop ?? 0;
    const stay = await this.atGate.readStay(scope, { project, loop });
    const open = rows.find(isConsentOpen);
    const isEmployer = permits(actor, 'consent.request', target);
    const { status } = project;
    const beginning = { status, items: keys, isOneOpen: open !== undefined };
    const mayBegin = isEmployer && consentHindrances(beginning).length === 0;
    const moves = open !== undefined && takesConsentActs(status);
    const { days, citation } = await this.law.today();
    const [items = [], ...itemsOfRows] = await this.items.named(project, [
      { phase: project.phase, version: checklist.templateVersion, keys },
      ...rows.map(({ phase, templateVersion, itemKeys }) => ({
        phase,
        version: templateVersion,
        keys: itemKeys,
      })),
    ]);
    return {
      projectId,
      items,
      procedures: rows.map((row, index) => ({
        ...this.told(row),
        items: itemsOfRows[index] ?? [],
        isCurrent: isConsentCurrent(row, stay),
      })),
      deadline: { days, citation },
      may: {
        request: mayBegin && project.releasedTo.includes('staff-council'),
        cover: mayBegin,
        answer:
          moves &&
          isConsentCurrent(open, stay) &&
          permits(actor, 'consent.give', target) &&
          mayAnswerConsent(open, actor.personId),
        withdraw: moves && isEmployer,
      },
    };
  }

  private told(row: ConsentEntity): Omit<ConsentProcedure, 'items' | 'isCurrent'> {
    const { id, phase, reason, dueOn, requestedByRole, result, text } = row;
    const { agreementTitle, agreementOn, agreementReference } = row;
    const hasAgreement =
      agreementTitle !== null && agreementOn !== null && agreementReference !== null;
    return {
      ...{ id, phase, reason, dueOn, requestedByRole, result, text },
      isOverdue: isConsentOpen(row) && dueOn !== null && dueOn < dayOf(this.clock.now()),
      agreement: hasAgreement
        ? { title: agreementTitle, agreedOn: agreementOn, reference: agreementReference }
        : null,
      requestedAt: row.requestedAt.toISOString(),
      answeredAt: row.answeredAt?.toISOString() ?? null,
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      hasLapsed: row.hasLapsed,
    };
  }
}
