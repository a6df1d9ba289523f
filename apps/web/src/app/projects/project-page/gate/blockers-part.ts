import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GateBlocker } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Badge } from '../../../shared/ui/badge';
import { Card } from '../../../shared/ui/card';
import { ContentNames } from '../content-names';
import { ProjectStore } from '../project-store';
import { ruleSentence } from '../rule-sentence';
import { gatePageTexts } from './gate.texts';

/** Where a blocker is cleared. */
const places: Record<GateBlocker['code'], readonly string[] | null> = {
  // The acts, with the phase-return, stand on the overview.
  'change-unsettled': [],
  'class-not-covered': ['einstufung'],
  'classification-outdated': ['einstufung'],
  'consent-missing': ['beteiligung'],
  'evidence-missing': ['checkliste'],
  'item-open': ['checkliste'],
  'risk-class-missing': ['einstufung'],
  'prohibited-practice': ['einstufung'],
  'not-active': null,
  'other-phase': null,
};

/** What stands in the way, each point a link to where it is cleared. */
@Component({
  selector: 'app-blockers-part',
  imports: [Badge, Card, RouterLink],
  template: `
    <app-card [level]="3" [title]="texts().checked.title">
      @if (blockers().length === 0) {
        <p>
          <app-badge tone="success">{{ texts().checked.clear }}</app-badge>
        </p>
      } @else {
        <p class="kern-body">{{ texts().checked.about }}</p>
        <ul class="blockers">
          @for (blocker of shown(); track blocker.words) {
            <li>
              @if (blocker.link; as link) {
                <a
                  class="kern-link"
                  queryParamsHandling="merge"
                  [routerLink]="link"
                  [queryParams]="{ punkt: blocker.item, filter: null }"
                  >{{ blocker.words }}</a
                >
              } @else {
                {{ blocker.words }}
              }
            </li>
          }
        </ul>
      }
      @if (store.items()?.progress; as progress) {
        <p class="kern-body muted">
          {{ texts().checked.clearAbout(progress.settled, progress.applicable) }}
        </p>
        @if (blockers().length === 0 && progress.settled < progress.applicable) {
          <a
            class="kern-link"
            queryParamsHandling="merge"
            [routerLink]="['/projekte', store.id(), 'checkliste']"
            [queryParams]="{ filter: 'open', punkt: null, checkliste: null }"
            >{{ texts().checked.open }}</a
          >
        }
      }
    </app-card>
  `,
})
export class BlockersPart {
  readonly blockers = input.required<readonly GateBlocker[]>();

  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly shown = computed(() => {
    const { item } = this.content.names();
    const writing = { language: this.language.current(), item };
    return this.blockers().map(({ code, itemKey }) => {
      const open = code === 'item-open' ? itemKey : undefined;
      return {
        // The heading already says that these are open.
        words:
          open === undefined
            ? ruleSentence({ code, params: { item: itemKey } }, writing)
            : item(open),
        link: this.linkTo(code),
        item: code === 'evidence-missing' ? (itemKey ?? null) : (open ?? null),
      };
    });
  });

  private linkTo(code: GateBlocker['code']): readonly string[] | null {
    const place = places[code];
    return place === null || !this.reads(code) ? null : ['/projekte', this.store.id(), ...place];
  }

  private reads(code: GateBlocker['code']): boolean {
    return this.store.reads(code === 'consent-missing' ? 'opinions' : 'checklist');
  }
}
