import { Service, signal } from '@angular/core';
import { dayOf } from '@ki-kompass/domain';

/** The day in Germany on which this page was opened: what "overdue" and "since" are counted to. */
@Service()
export class Today {
  private readonly opened = signal(dayOf(new Date()));
  readonly day = this.opened.asReadonly();
}
