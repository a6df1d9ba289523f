import {
  evidenceState,
  isInHand,
  isOfEarlierYear,
  permits,
  type Action,
  type Actor,
  type ChecklistItem,
  type Evidence,
  type FieldGroup,
  type PlayedItem,
  type Role,
} from '@ki-kompass/domain';
import type { EvidenceEntity } from './evidence.entity';
import { itemTarget } from './locked-items';
import type { StoredProject } from './stored-project';

type Names = ReadonlyMap<string, string>;

/** An item as far as the reader may see it. */
export function itemView(view: {
  item: PlayedItem;
  actor: Actor;
  project: StoredProject;
  names: Names;
  evidence: readonly EvidenceEntity[] | undefined;
  readable: ReadonlySet<FieldGroup>;
}): ChecklistItem {
  const { item, actor, project, names, evidence, readable } = view;
  const { assigneeId, doneAt, evidenceFrom, ...same } = item;
  const permitted = (action: Action) => permits(actor, action, itemTarget(project, item));
  const isOpen = isInHand(item, project.status);
  const assignee =
    assigneeId === null ? null : { personId: assigneeId, name: names.get(assigneeId) ?? '' };
  const ofItem = evidence?.filter(({ itemId }) => itemId === item.id);
  return {
    ...same,
    doneAt: doneAt?.toISOString() ?? null,
    ...(readable.has('people') ? { assignee } : {}),
    ...(ofItem === undefined ? {} : { evidence: evidenceView(ofItem, evidenceFrom, names) }),
    mayEdit: isOpen && permitted('checklist.edit'),
    mayAddEvidence: isOpen && permitted('evidence.add'),
    mayRedactEvidence: permitted('evidence.redact'),
  };
}

/** Everybody whose name the items and their evidence can show. */
export function peopleIn(
  items: readonly PlayedItem[],
  evidence: readonly EvidenceEntity[],
): string[] {
  const assignees = items.flatMap(({ assigneeId }) => assigneeId ?? []);
  const redactors = evidence.flatMap(({ redactedBy }) => redactedBy ?? []);
  return [...assignees, ...redactors, ...evidence.map(({ addedBy }) => addedBy)];
}

function evidenceView(
  ofItem: readonly EvidenceEntity[],
  evidenceFrom: Date | null,
  names: Names,
): Evidence[] {
  const replaced = new Set(ofItem.map(({ replacesId }) => replacesId));
  return ofItem.map((one) => {
    const { id, kind, text, url, sha256, replacesId } = one;
    const state = evidenceState({
      isReplaced: replaced.has(id),
      isRedacted: one.redactedAt !== null,
    });
    const addedBy = by(one.addedByRole, one.addedBy, names);
    const addedAt = one.addedAt.toISOString();
    const [file, redaction] = [fileOf(one), redactionOf(one, names)];
    const content = { id, kind, state, text, url, sha256, file, replacesId, redaction };
    return { ...content, addedAt, addedBy, isOfEarlierYear: isOfEarlierYear(one, evidenceFrom) };
  });
}

function fileOf({ name, mediaType, sizeBytes }: EvidenceEntity): Evidence['file'] {
  if (name === null || mediaType === null || sizeBytes === null) return null;
  return { name, mediaType, size: sizeBytes };
}

function redactionOf(one: EvidenceEntity, names: Names): Evidence['redaction'] {
  const { redactedAt, redactedBy, redactedByRole, redactionReason } = one;
  if (redactedAt === null || redactedBy === null || redactedByRole === null) return null;
  return {
    at: redactedAt.toISOString(),
    reason: redactionReason ?? '',
    by: by(redactedByRole, redactedBy, names),
  };
}

function by(role: Role, personId: string, names: Names): Evidence['addedBy'] {
  return { role, name: names.get(personId) ?? null };
}

/** What is no longer worked on can be read; evidence by mistake can still be redacted. */
export function asReadOnly(item: ChecklistItem): ChecklistItem {
  return { ...item, mayEdit: false, mayAddEvidence: false };
}
