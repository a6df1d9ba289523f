import { Component, computed, inject, input } from '@angular/core';
import { dayOf, type Incident, type IncidentList, type Severity } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Badge, type Tone } from '../../../shared/ui/badge';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { actor } from '../rule-sentence';
import { IncidentActs } from './incident-acts';
import { IncidentDrafts } from './incident-drafts';
import { IncidentForm } from './incident-form';
import { IncidentMeasures } from './incident-measures';
import { incidentTexts, reportDutyTexts, severityTexts } from './incident.texts';
import { Now } from './now';
import { reportTones, sayReport } from './report-words';

const severityTones: Readonly<Record<Severity, Tone>> = {
  low: 'neutral',
  medium: 'warning',
  high: 'danger',
  critical: 'danger',
};

/** One incident: what happened, how it stands with the report, measures, how it ended. */
@Component({
  selector: 'app-incident-entry',
  imports: [Badge, Button, Card, IncidentActs, IncidentForm, IncidentMeasures],
  templateUrl: './incident-entry.html',
})
export class IncidentEntry {
  readonly incident = input.required<Incident>();
  readonly list = input.required<IncidentList>();

  private readonly now = inject(Now);
  private readonly language = inject(ScreenLanguage);
  protected readonly drafts = inject(IncidentDrafts);
  protected readonly format = useFormats();
  protected readonly texts = useTexts(incidentTexts);
  protected readonly severityNames = useTexts(severityTexts);
  protected readonly dutyNames = useTexts(reportDutyTexts);
  protected readonly severityTones = severityTones;
  protected readonly tones = reportTones;
  protected readonly mayChange = computed(
    () => this.list().mayRecord && this.incident().closedAt === null,
  );
  protected readonly report = computed(() => {
    const words = { texts: this.texts(), format: this.format() };
    return sayReport(this.incident(), this.now.instant(), words);
  });
  protected readonly recorder = computed(() => {
    const { name, role } = this.incident().recordedBy;
    return name ?? actor(role, this.language.current());
  });

  protected dayWords(instant: string): string {
    return this.format().day(dayOf(new Date(instant)));
  }
}
