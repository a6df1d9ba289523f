import { Component } from '@angular/core';
import { ConsentPart } from './consent-part';
import { OpinionsPart } from './opinions-part';
import { ReleasePart } from './release-part';

/** Who takes part besides those who work on the project. */
@Component({
  imports: [ConsentPart, OpinionsPart, ReleasePart],
  template: `
    <div class="stack"><app-release-part /><app-consent-part /><app-opinions-part /></div>
  `,
})
export class ParticipationTab {}
