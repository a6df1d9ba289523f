import { Component } from '@angular/core';
import { IncidentStore } from './incident-store';
import { IncidentsPart } from './incidents-part';
import { Now } from './now';

/** What can go wrong in a project, and what did. */
@Component({
  imports: [IncidentsPart],
  providers: [IncidentStore, Now],
  template: `<div class="stack"><app-incidents-part /></div>`,
})
export class RisksTab {}
