import { Service } from '@angular/core';
import type { GateOpinion } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { opinionResultTexts } from '../../../shared/texts/domain.texts';
import { useFormats } from '../../../shared/texts/formats';
import { roleTexts } from '../../../shared/texts/roles.texts';
import { groundsTexts } from './grounds.texts';

/** An opinion at a gate as one line: whose it is and how it stands. */
@Service()
export class OpinionWords {
  private readonly roles = useTexts(roleTexts);
  private readonly results = useTexts(opinionResultTexts);
  private readonly texts = useTexts(groundsTexts);
  private readonly format = useFormats();

  of({ role, ...standing }: GateOpinion): string {
    return `${this.roles()[role]}: ${this.standing(standing)}`;
  }

  private standing({ state, result, dueOn }: Omit<GateOpinion, 'role'>): string {
    if (result !== null) return this.results()[result];
    if (dueOn === null) return this.texts().notAsked;
    const day = this.format().day(dueOn);
    return state === 'overdue' ? this.texts().overdue(day) : this.texts().asked(day);
  }
}
