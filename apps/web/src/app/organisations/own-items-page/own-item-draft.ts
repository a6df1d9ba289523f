import type {
  Obligation,
  OpinionRole,
  OwnItemBody,
  OwnItemChecklist,
  ProjectFlag,
  Role,
} from '@ki-kompass/domain';

/** What stands in the form, before anybody has looked at it. */
export interface OwnItemDraft {
  readonly checklist: OwnItemChecklist;
  readonly de: string;
  readonly en: string;
  readonly evidenceDe: string;
  readonly evidenceEn: string;
  readonly obligation: Obligation;
  readonly flag: ProjectFlag | null;
  readonly responsibleRole: Role;
  readonly opinionRole: OpinionRole | 'staff-council' | null;
  readonly gateBlocking: boolean;
}

export const emptyOwnItem: OwnItemDraft = {
  checklist: 'needs-analysis',
  de: '',
  en: '',
  evidenceDe: '',
  evidenceEn: '',
  obligation: 'always',
  flag: null,
  responsibleRole: 'it-coordinator',
  opinionRole: null,
  gateBlocking: false,
};

/** The form filled with what an item says at present. */
export function draftOf(checklist: OwnItemChecklist, body: OwnItemBody): OwnItemDraft {
  return { ...body, checklist, en: body.en ?? '', evidenceEn: body.evidenceEn ?? '' };
}

/** What is sent: a field that the obligation hides says nothing. */
export function bodyOf({ checklist: _, ...draft }: OwnItemDraft): OwnItemBody {
  const { obligation } = draft;
  return {
    ...draft,
    en: orNull(draft.en),
    evidenceEn: orNull(draft.evidenceEn),
    flag: obligation === 'conditional' ? draft.flag : null,
    gateBlocking: obligation !== 'recommended' && draft.gateBlocking,
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
