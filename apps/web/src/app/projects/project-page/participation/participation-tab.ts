import { Component } from '@angular/core';
import { OpinionsPart } from './opinions-part';
import { ReleasePart } from './release-part';

/** Who takes part besides those who work on the project. */
@Component({
  imports: [OpinionsPart, ReleasePart],
  template: `<div class="stack"><app-release-part /><app-opinions-part /></div>`,
})
export class ParticipationTab {}
