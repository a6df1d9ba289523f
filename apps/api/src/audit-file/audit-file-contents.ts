import { Injectable } from '@nestjs/common';
import { csvOf, decisionBodyTextsOf, DomainError } from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';
import { PeopleRepository } from '../identity/people.repository';
import { ClassificationEntity } from '../projects/classification.entity';
import { rulesKey } from '../projects/classifications.service';
import { EvidenceChunksRepository } from '../projects/evidence-chunks.repository';
import type { EvidenceEntity } from '../projects/evidence.entity';
import type { AuditRecords } from './audit-records.repository';
import { summaryOf } from './audit-summary';
import { classificationSection } from './classification-section';
import { coreSections } from './core-sections';
import { evidencePath } from './evidence-names';
import { ItemTexts } from './item-texts';
import {
  checksumsFile,
  jsonOf,
  manifestFile,
  schemaVersion,
  type PackedEvidence,
  type RecordedFile,
} from './manifest';
import { measureSection } from './measure-section';
import { ownSections } from './own-sections';
import type { ClosingFile, PackageFile } from './package-stream';
import { peopleIn } from './people-in';
import { ProfileNames } from './profile-names';
import { readMe } from './read-me';
import { reviewSections } from './review-part';
import type { Section, Wording } from './section';
import { snapshotFiles } from './snapshot-files';

const redactedMeanwhile = 'Dieser Nachweis wurde während des Herunterladens geschwärzt.\n';

/** Media types whose content is compressed already. */
const compressedTypes = /^image\/|^application\//;

/** What lies in the audit file of a project. */
@Injectable()
export class AuditFileContents {
  constructor(
    private readonly people: PeopleRepository,
    private readonly content: ContentService,
    private readonly itemTexts: ItemTexts,
    private readonly profiles: ProfileNames,
    private readonly chunks: EvidenceChunksRepository,
  ) {}

  /** @param head the end of the hash chain, as documents print it */
  async of(
    records: AuditRecords,
    head: string,
    now: Date,
  ): Promise<{ files: PackageFile[]; closing: ClosingFile[] }> {
    const names = await this.people.namesOf(peopleIn(records));
    const { titles, unmet } = await this.itemTexts.of(records, now);
    const catalogue = await this.profiles.catalogueNames();
    const questions = await this.questionsOf(records);
    const wording: Wording = {
      person: (id) => (id === null ? '' : (names.get(id) ?? id)),
      item: (key) => titles.get(key) ?? key,
      unmet: (id) => unmet.get(id) ?? null,
      named: (key) => catalogue.get(key) ?? key,
      bodies: decisionBodyTextsOf(records.project.organisation.kind).de,
      question: (key, version) => questions.get(`${String(version)}/${key}`) ?? key,
    };
    const own = ownSections.map(({ name, title, write }) => ({
      title,
      ...write(records.own.get(name) ?? [], wording),
    }));
    own.push({ title: 'Maßnahmen zu Vorfällen', ...measureSection(records) });
    const sections = [...coreSections(records, wording), ...own, ...reviewSections(records)];
    const snapshots = snapshotFiles(records);
    const packed = records.evidence
      .map((evidence, index) => ({ path: evidencePath(evidence, index), evidence }))
      .filter(({ evidence }) => evidence.redactedAt === null);
    const { project } = records;
    const profile = await this.profiles.of(project.fields);
    const summary = await summaryOf({ records, wording, profile, head, now, own, packed });
    const people = [...names].map(([id, name]) => ({ id, name }));
    const about = { project: project.number, head, createdAt: now.toISOString() };
    return {
      files: [
        fixed('Prüfakte.pdf', summary, true),
        fixed('LIESMICH.txt', Buffer.from(readMe(head))),
        fixed('projekt.json', Buffer.from(jsonOf({ schemaVersion, project }))),
        fixed('personen.json', Buffer.from(jsonOf({ schemaVersion, rows: people }))),
        ...sections.flatMap(tables),
        ...snapshots.map(({ path, body }) => fixed(path, Buffer.from(body))),
        ...packed.map(({ path, evidence }) => this.fileOf(path, evidence)),
      ],
      closing: [manifestFile(about, [...snapshots, ...packed.map(asRecorded)]), checksumsFile],
    };
  }

  /** By version and key, for the versions that were answered. */
  private async questionsOf({ own }: AuditRecords): Promise<ReadonlyMap<string, string>> {
    const rows = own.get(classificationSection.name) ?? [];
    const versions = rows.flatMap((row) =>
      row instanceof ClassificationEntity ? [row.ruleVersion] : [],
    );
    const questions = new Map<string, string>();
    for (const version of new Set(versions)) {
      const { body } = await this.content.get('classification-rules', rulesKey, version);
      for (const { key, de } of body.questions) questions.set(`${String(version)}/${key}`, de);
    }
    return questions;
  }

  private fileOf(path: string, evidence: EvidenceEntity): PackageFile {
    const isCompressed = compressedTypes.test(evidence.mediaType ?? '');
    return { path, isCompressed, content: () => this.bytesOf(evidence) };
  }

  private async *bytesOf({
    id,
    kind,
    text,
    url,
    sizeBytes,
  }: EvidenceEntity): AsyncGenerator<Buffer> {
    if (kind !== 'file') {
      // What was hashed when it was added, so that the hash can be compared.
      yield Buffer.from(url === null ? text : `${url}\n${text}`);
      return;
    }
    const file = { id, name: '', mediaType: '', size: sizeBytes ?? 0 };
    try {
      yield* this.chunks.bytesOf(file);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      yield Buffer.from(redactedMeanwhile);
    }
  }
}

function asRecorded({ path, evidence: { id, sha256 } }: PackedEvidence): RecordedFile {
  return { path, about: { evidenceId: id }, recordedSha256: sha256 };
}

function fixed(path: string, bytes: Buffer, isCompressed = false): PackageFile {
  return { path, isCompressed, content: () => [bytes] };
}

function tables({ name, titles, cells, rows }: Section): PackageFile[] {
  return [
    fixed(`${name}.csv`, Buffer.from(csvOf([titles, ...cells]))),
    fixed(`${name}.json`, Buffer.from(jsonOf({ schemaVersion, rows: [...rows] }))),
  ];
}
