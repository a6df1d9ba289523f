import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Audience } from '@ki-kompass/domain';
import { kept } from '../../../shared/live/kept';
import { LiveEvents } from '../../../shared/live/live-events';
import { ErrorState } from '../../../shared/problem/error-state';
import { Problem } from '../../../shared/problem/problem';
import { useTexts } from '../../../shared/texts/define-texts';
import { Alert } from '../../../shared/ui/alert';
import { Skeleton } from '../../../shared/ui/skeleton';
import { VisibilityClient } from '../../visibility.client';
import { openedTexts, previewWords } from '../opened-project.texts';
import { OpenedProjectView } from '../opened-project-view';

/** What others get when they ask for the project, in the very same form. */
@Component({
  imports: [Alert, ErrorState, OpenedProjectView, RouterLink, Skeleton],
  templateUrl: './preview-page.html',
})
export class PreviewPage {
  readonly id = input.required<string>();
  /** `?als=netzwerk` or `oeffentlichkeit`; anything else is the network. */
  readonly als = input<string>();

  protected readonly texts = useTexts(openedTexts);
  protected readonly words = previewWords;
  protected readonly audience = computed<Audience>(() =>
    this.als() === previewWords.public ? 'public' : 'network',
  );
  protected readonly other = computed<Audience>(() =>
    this.audience() === 'public' ? 'network' : 'public',
  );
  protected readonly preview = inject(VisibilityClient).preview(this.id, this.audience);
  protected readonly shown = kept(this.preview, () => `${this.id()} ${this.audience()}`);
  protected readonly notFound = new Problem(404, 'not-found');

  constructor() {
    inject(LiveEvents).reloadOn(this.preview, ({ projectId }) => projectId === this.id());
  }
}
