import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { kept } from '../../../shared/live/kept';
import { LiveEvents } from '../../../shared/live/live-events';
import { ErrorState } from '../../../shared/problem/error-state';
import { SessionStore } from '../../../shared/session/session-store';
import { useTexts } from '../../../shared/texts/define-texts';
import { Skeleton } from '../../../shared/ui/skeleton';
import { VisibilityClient } from '../../visibility.client';
import { openedTexts } from '../opened-project.texts';
import { OpenedProjectView } from '../opened-project-view';

/** A project that is open to everybody, at an address that can be passed on to anybody. */
@Component({
  imports: [ErrorState, OpenedProjectView, RouterLink, Skeleton],
  templateUrl: './public-page.html',
})
export class PublicPage {
  readonly id = input.required<string>();

  protected readonly session = inject(SessionStore);
  protected readonly texts = useTexts(openedTexts);
  protected readonly project = inject(VisibilityClient).public(this.id);
  protected readonly shown = kept(this.project, this.id);

  constructor() {
    // Changes are told to whoever is signed in; everybody else asks again by loading the page.
    inject(LiveEvents).reloadOn(this.project, ({ projectId }) => projectId === this.id());
  }
}
