import { Component, computed, inject, input } from '@angular/core';
import type { ProjectField } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Alert } from '../../../shared/ui/alert';
import { Button } from '../../../shared/ui/button';
import { ContentNames } from '../content-names';
import { fieldValue } from '../field-value';
import { actor } from '../rule-sentence';
import { type Conflict, ProfileEditor } from './profile-editor';
import { profileTexts } from './profile.texts';

/** Two people changed the same field: who, when, from what to what, and the choice. */
@Component({
  selector: 'app-conflict-notice',
  imports: [Alert, Button],
  template: `
    @let words = texts().conflict;
    <app-alert tone="warning" announce="alert" [title]="words.title">
      <p class="kern-body">{{ words.who(who(), format().instant(conflict().at)) }}</p>
      <dl class="conflict__versions">
        @for (version of versions(); track version.label) {
          <div>
            <dt class="muted">{{ version.label }}</dt>
            <dd>{{ version.value ?? words.nothing }}</dd>
          </div>
        }
      </dl>
      <div class="actions">
        <button appButton="secondary" small type="button" (click)="keepMine()">
          {{ words.keepMine }}
        </button>
        <button appButton="secondary" small type="button" (click)="editor.takeTheirs(field())">
          {{ words.takeTheirs }}
        </button>
      </div>
    </app-alert>
  `,
})
export class ConflictNotice {
  readonly field = input.required<ProjectField>();
  readonly conflict = input.required<Conflict>();

  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  protected readonly editor = inject(ProfileEditor);
  protected readonly texts = useTexts(profileTexts);
  protected readonly format = useFormats();
  protected readonly who = computed(() => actor(this.conflict().by, this.language.current()));
  protected readonly versions = computed(() => {
    const { from, to, mine } = this.texts().conflict;
    const writing = { language: this.language.current(), names: this.content.names() };
    const value = (of: Conflict['to']) => fieldValue(this.field(), of, writing);
    return [
      { label: from, value: value(this.conflict().from) },
      { label: to, value: value(this.conflict().to) },
      { label: mine, value: value(this.editor.values()[this.field()]) },
    ];
  });

  protected keepMine(): void {
    void this.editor.keepMine(this.field());
  }
}
