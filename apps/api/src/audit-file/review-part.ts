import {
  changesOutput,
  humanReviewResultTexts,
  reviewFigures,
  shareFigures,
  type ReviewedMonth,
  type ReviewFigures,
} from '@ki-kompass/domain';
import type { Document } from '../documents/document';
import type { AuditRecords } from './audit-records.repository';
import { dayWords, instantWords, shareWords } from './german';
import { section, type Section } from './section';
import { roleWords } from './words';

/**
 * Human reviews, and what follows from them month by month. Who recorded them is left out: the
 * records measure the oversight, not how a person works.
 */
export function reviewSections(records: AuditRecords): Section[] {
  const { reviews } = records;
  const superseded = supersededIn(records);
  const rows = reviews.map(({ recordedBy: _, ...review }) => review);
  return [
    section('menschliche-pruefungen', rows, [
      ['Ausgabe', ({ output }) => output],
      ['Geprüft am', ({ reviewedOn }) => dayWords(reviewedOn)],
      ['Rolle', ({ reviewerRole }) => roleWords[reviewerRole]],
      ['Ergebnis', ({ result }) => humanReviewResultTexts.de[result]],
      ['Korrektur', ({ correction }) => correction ?? ''],
      ['Ersetzt durch spätere Angabe', ({ id }) => (superseded.has(id) ? 'ja' : 'nein')],
      ['Festgehalten am', ({ recordedAt }) => instantWords(recordedAt)],
    ]),
    section('pruefquoten', monthsOf(records).map(figuresOf), [
      ['Monat', ({ month }) => month],
      ...figureColumns,
    ]),
  ];
}

export function writeReviews(document: Document, records: AuditRecords): void {
  const months = monthsOf(records);
  if (months.length === 0) return;
  document.heading(1, 'Menschliche Prüfung der Ausgaben');
  document.table({
    columns: [
      { title: 'Monat', share: 20 },
      ...figureColumns.map(([title]) => ({ title, share: 16 })),
    ],
    rows: [
      ...months.map((month) => [month.month, ...figureWords(figuresOf(month))]),
      ['Gesamt', ...figureWords(reviewFigures(months))],
    ],
  });
  document.note('Die einzelnen Prüfungen stehen in menschliche-pruefungen.csv.');
}

const figureColumns: readonly (readonly [string, (figures: ReviewFigures) => string])[] = [
  ['Ausgaben', ({ outputs }) => (outputs === null ? 'nicht bekannt' : String(outputs))],
  ['Geprüft', ({ reviewed }) => String(reviewed)],
  ['Geändert', ({ changed }) => String(changed)],
  ['Abdeckung', ({ coverage }) => shareWords(coverage)],
  ['Korrekturquote', ({ overrideRate }) => shareWords(overrideRate)],
];

/** Superseded records count nowhere; a month without a number of outputs has none. */
function monthsOf(records: AuditRecords): ReviewedMonth[] {
  const superseded = supersededIn(records);
  const counted = records.reviews.filter(({ id }) => !superseded.has(id));
  const outputs = new Map(records.outputs.map((count) => [count.month, count.outputs]));
  const named = counted.map(({ reviewedOn }) => reviewedOn.slice(0, 7));
  return [...new Set([...named, ...outputs.keys()])].toSorted().map((month) => {
    const reviews = counted.filter(({ reviewedOn }) => reviewedOn.startsWith(month));
    const changed = reviews.filter(({ result }) => changesOutput[result]).length;
    return { month, reviewed: reviews.length, changed, outputs: outputs.get(month) ?? null };
  });
}

function supersededIn({ reviews }: AuditRecords): ReadonlySet<string> {
  return new Set(reviews.flatMap(({ supersedesId }) => supersedesId ?? []));
}

function figuresOf({ month, ...counts }: ReviewedMonth): ReviewFigures & { month: string } {
  return { month, ...shareFigures(counts) };
}

function figureWords(figures: ReviewFigures): string[] {
  return figureColumns.map(([, words]) => words(figures));
}
