import { computed, Service, signal } from '@angular/core';
import type { Incident, IncidentFields, ReportDuty, Severity } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { guardText } from '../../../shared/unsaved/unsaved-changes';
import { incidentTexts } from './incident.texts';

/** What somebody enters about an incident, as long as something may be missing. */
export interface IncidentDraft {
  readonly occurredAt: string | null;
  readonly noticedAt: string | null;
  readonly severity: Severity | null;
  readonly description: string;
  readonly reportDuty: ReportDuty;
  readonly reportReason: string;
}

const empty: IncidentDraft = {
  occurredAt: null,
  noticedAt: null,
  severity: null,
  description: '',
  reportDuty: 'undecided',
  reportReason: '',
};

/** The key of a draft that is about no incident yet. */
export const newIncident = 'new';

/** Incidents as they are being written; kept while somebody looks something up in another tab. */
@Service({ autoProvided: false })
export class IncidentDrafts {
  private readonly drafts = signal<ReadonlyMap<string, IncidentDraft>>(new Map());
  private readonly words = signal<ReadonlyMap<string, string>>(new Map());

  constructor() {
    const texts = useTexts(incidentTexts);
    guardText({
      label: () => texts().unsaved,
      isUnsaved: computed(
        () =>
          this.drafts().size > 0 || [...this.words().values()].some((text) => text.trim() !== ''),
      ),
      discard: () => {
        this.drafts.set(new Map());
        this.words.set(new Map());
      },
    });
  }

  /** @returns `undefined` as long as nobody writes about it */
  of(key: string): IncidentDraft | undefined {
    return this.drafts().get(key);
  }

  begin(key: string, incident?: Incident): void {
    this.put(key, incident === undefined ? empty : draftOf(incident));
  }

  change(key: string, change: Partial<IncidentDraft>): void {
    this.put(key, { ...(this.of(key) ?? empty), ...change });
  }

  end(key: string): void {
    this.drafts.update((all) => new Map([...all].filter(([other]) => other !== key)));
  }

  /** A single text, like a lesson or a measure. */
  text(key: string): string {
    return this.words().get(key) ?? '';
  }

  write(key: string, text: string): void {
    this.words.update((all) => new Map(all).set(key, text));
  }

  private put(key: string, draft: IncidentDraft): void {
    this.drafts.update((all) => new Map(all).set(key, draft));
  }
}

function draftOf(incident: Incident): IncidentDraft {
  const { occurredAt, noticedAt, severity, description, reportDuty, reportReason } = incident;
  return {
    occurredAt,
    noticedAt,
    severity,
    description,
    reportDuty,
    reportReason: reportReason ?? '',
  };
}

/** As the API takes it; a field that is still empty is left for the schema to name. */
export function commandOf(draft: IncidentDraft): Record<keyof IncidentFields, string | null> {
  const { reportReason } = draft;
  return { ...draft, reportReason: reportReason.trim() === '' ? null : reportReason };
}

/** The fields that differ from what is saved. */
export function changesOf(draft: IncidentDraft, incident: Incident): Partial<IncidentFields> {
  const before: Readonly<Record<string, string | null>> = commandOf(draftOf(incident));
  return Object.fromEntries(
    Object.entries(commandOf(draft)).filter(([field, value]) => before[field] !== value),
  );
}
