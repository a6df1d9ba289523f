import { Document } from '../documents/document';
import type { AuditRecords } from './audit-records.repository';
import { writeChecklists } from './checklists-part';
import { writeDecisions } from './decisions-part';
import { instantWords, sizeWords } from './german';
import type { PackedEvidence } from './manifest';
import { profileFacts } from './profile-facts';
import type { ProfileWords } from './profile-names';
import { writeReviews } from './review-part';
import type { Section, Wording } from './section';
import { eventWord, groupWords, phaseWords, roleWords, statusWords } from './words';

export interface TitledSection extends Section {
  readonly title: string;
}

interface Summary {
  readonly records: AuditRecords;
  readonly wording: Wording;
  readonly profile: ProfileWords;
  readonly head: string;
  readonly now: Date;
  readonly own: readonly TitledSection[];
  readonly packed: readonly PackedEvidence[];
}

/** The file of a project for reading: who decided what, on what, and what changed since. */
export function summaryOf(summary: Summary): Promise<Buffer> {
  const { project } = summary.records;
  const number = project.number ?? 'Entwurf';
  const title = project.fields.title ?? 'Ohne Titel';
  const document = new Document({
    title: `Prüfakte ${number}: ${title}`,
    subject: `Prüfakte eines KI-Projekts, ${project.organisation.name}`,
    mark: `Prüfakte ${number} · ${project.organisation.name}`,
    createdAt: summary.now,
  });
  cover(document, summary);
  document.heading(1, 'Steckbrief');
  document.facts(profileFacts(project.fields, summary.profile));
  writeDecisions(document, summary.records, summary.wording);
  writeChecklists(document, summary.records, summary.wording);
  others(document, summary);
  writeReviews(document, summary.records);
  laterChanges(document, summary);
  files(document, summary);
  return document.bytes();
}

function cover(document: Document, { records, head, now }: Summary): void {
  const { project, decisions, evidence, events } = records;
  document.title('Prüfakte', project.fields.title ?? 'Ohne Titel');
  document.facts([
    ['Projektnummer', project.number ?? 'Entwurf'],
    ['Organisation', project.organisation.name],
    ['Phase', phaseWords[project.phase]],
    ['Status', statusWords[project.status]],
    ['Erstellt am', instantWords(now)],
    [
      'Inhalt',
      `Entscheidungen: ${String(decisions.length)}, Nachweise: ${String(evidence.length)}, Ereignisse: ${String(events.length)}`,
    ],
    ['Ende der Ereigniskette', head],
  ]);
  document.note(
    'Das Ende der Ereigniskette belegt diesen Stand. Wer es später prüft, erkennt, ob der Verlauf gekürzt oder neu berechnet wurde. LIESMICH.txt beschreibt, wie das geht.',
  );
}

function others(document: Document, { own }: Summary): void {
  for (const { title, titles, cells } of own) {
    if (cells.length === 0) continue;
    document.heading(1, title);
    cells.forEach((row, position) => {
      // Several tables below each other would read like one.
      if (cells.length > 1) {
        document.heading(3, `${String(position + 1)} von ${String(cells.length)}`);
      }
      document.facts(titles.map((name, index) => [name, row[index] ?? '']));
    });
  }
}

function laterChanges(document: Document, { records, wording }: Summary): void {
  const decidedAt = records.decisions.at(-1)?.decidedAt;
  if (decidedAt === undefined) return;
  document.heading(1, 'Änderungen seit der letzten Entscheidung');
  const later = records.events.filter(({ recordedAt }) => recordedAt > decidedAt);
  if (later.length === 0) document.paragraph('Seitdem hat sich nichts geändert.');
  if (later.length === 0) return;
  document.table({
    columns: [
      { title: 'Nr.', share: 8 },
      { title: 'Zeitpunkt', share: 20 },
      { title: 'Wer', share: 32 },
      { title: 'Was', share: 40 },
    ],
    rows: later.map(({ seq, recordedAt, actorId, actorRole, type, fieldGroup }) => [
      String(seq),
      instantWords(recordedAt),
      `${wording.person(actorId)} (${roleWords[actorRole]})`,
      `${eventWord(type)} (${groupWords[fieldGroup]})`,
    ]),
  });
}

function files(document: Document, { packed }: Summary): void {
  document.heading(1, 'Dateien der Nachweise');
  if (packed.length === 0) document.paragraph('Es gibt keine Nachweise in dieser Akte.');
  if (packed.length === 0) return;
  document.table({
    columns: [
      { title: 'Datei', share: 34 },
      { title: 'Größe', share: 12 },
      { title: 'SHA-256', share: 54 },
    ],
    rows: packed.map(({ path, evidence: { sizeBytes, sha256 } }) => [
      path.replace('nachweise/', ''),
      sizeWords(sizeBytes),
      sha256 ?? 'nicht festgehalten',
    ]),
  });
}
