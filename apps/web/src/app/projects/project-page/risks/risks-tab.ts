import { Component } from '@angular/core';
import { IncidentsPart } from './incidents-part';
import { Now } from './now';
import { RiskStore } from './risk-store';
import { RisksPart } from './risks-part';

/** What can go wrong in a project, and what did. */
@Component({
  imports: [IncidentsPart, RisksPart],
  providers: [Now, RiskStore],
  template: `<div class="stack"><app-risks-part /><app-incidents-part /></div>`,
})
export class RisksTab {}
