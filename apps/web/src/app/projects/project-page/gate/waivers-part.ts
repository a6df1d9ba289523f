import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GateWaivers } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Card } from '../../../shared/ui/card';
import { ContentNames } from '../content-names';
import { ProjectStore } from '../project-store';
import { actor } from '../rule-sentence';
import { gateWaiverTexts } from './waivers-part.texts';

/** The waivers that the decision would be made with, by name, and those that wait for an answer. */
@Component({
  selector: 'app-waivers-part',
  imports: [Card, RouterLink],
  template: `
    <app-card [level]="3" [title]="texts().title(waivers().granted.length)">
      <ul class="plain-list">
        @for (line of lines(); track line.key + line.about) {
          <li>
            <a
              class="kern-link"
              queryParamsHandling="merge"
              [routerLink]="['/projekte', store.id(), 'checkliste']"
              [queryParams]="{ punkt: line.key, filter: null }"
              >{{ line.title }}</a
            >
            <p class="kern-body muted">{{ line.about }}</p>
            <p class="kern-body written">{{ line.reason }}</p>
          </li>
        }
      </ul>
    </app-card>
  `,
})
export class WaiversPart {
  readonly waivers = input.required<GateWaivers>();

  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly format = useFormats();
  protected readonly store = inject(ProjectStore);
  protected readonly texts = useTexts(gateWaiverTexts);
  protected readonly lines = computed(() => {
    const { granted, requested } = this.waivers();
    const texts = this.texts();
    const who = ({ name, role }: (typeof granted)[number]['grantedBy']) =>
      name ?? actor(role, this.language.current());
    const item = (itemKey: string) => ({
      key: itemKey,
      title: this.content.names().item(itemKey),
    });
    return [
      ...requested.map(({ itemKey, reason, requestedBy, requestedAt }) => ({
        ...item(itemKey),
        reason,
        about: texts.requested(who(requestedBy), this.format().instant(requestedAt)),
      })),
      ...granted.map(({ itemKey, reason, grantedBy, grantedAt }) => ({
        ...item(itemKey),
        reason,
        about: texts.granted(who(grantedBy), this.format().instant(grantedAt)),
      })),
    ];
  });
}
