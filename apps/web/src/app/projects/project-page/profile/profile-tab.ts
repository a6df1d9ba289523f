import { Component, computed, inject } from '@angular/core';
import { type Action, type FieldGroup, hasEnded, type Project } from '@ki-kompass/domain';
import { ErrorState } from '../../../shared/problem/error-state';
import { PrintedPage } from '../../../shared/print/printed-page';
import { SessionStore } from '../../../shared/session/session-store';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Card } from '../../../shared/ui/card';
import { ClassificationLink } from '../classification/classification-link';
import { ContentNames } from '../content-names';
import { fieldTexts } from '../field.texts';
import { fieldValue } from '../field-value';
import { ProjectStore } from '../project-store';
import { ProfileEditor } from './profile-editor';
import { ProfileField } from './profile-field';
import { profileGroups } from './profile-groups';
import { profileTexts } from './profile.texts';

const editingAction: Readonly<Partial<Record<FieldGroup, Action>>> = {
  profile: 'project.edit',
  economics: 'economics.edit',
};

/** What the project says about itself: edited where it is read by whoever may, read by the rest. */
@Component({
  imports: [Card, ClassificationLink, ErrorState, ProfileField],
  templateUrl: './profile-tab.html',
})
export class ProfileTab {
  private readonly store = inject(ProjectStore);
  private readonly session = inject(SessionStore);
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly labels = useTexts(fieldTexts);
  protected readonly printed = inject(PrintedPage);
  protected readonly editor = inject(ProfileEditor);
  protected readonly texts = useTexts(profileTexts);

  protected readonly groups = computed(() => {
    const project = this.store.known();
    if (project === undefined) return [];
    return profileGroups
      .filter(({ fieldGroup }) => project.readable.includes(fieldGroup))
      .map((group) => ({ ...group, mayEdit: this.mayEdit(project, group.fieldGroup) }));
  });
  protected readonly mayEditSome = computed(() => this.groups().some(({ mayEdit }) => mayEdit));

  /** Every field in words, for those who only read. */
  protected readonly facts = computed(() => {
    const writing = { language: this.language.current(), names: this.content.names() };
    const values = this.editor.saved();
    return new Map(
      profileGroups
        .flatMap(({ fields }) => fields)
        .map((field) => [
          field,
          { label: this.labels()[field], value: fieldValue(field, values[field], writing) },
        ]),
    );
  });

  private mayEdit(project: Project, fieldGroup: FieldGroup): boolean {
    const action = editingAction[fieldGroup];
    if (hasEnded(project.status) || action === undefined) return false;
    return this.session.can(action, project.organisation.id);
  }
}
