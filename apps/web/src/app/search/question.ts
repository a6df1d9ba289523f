import { questionSchema, type SearchKind, searchKinds } from '@ki-kompass/domain';

/** What can be asked for; undefined while it is too short. */
export function questionIn(typed: string | undefined): string | undefined {
  return questionSchema.safeParse(typed).data;
}

/** The kind in an address; anybody may have typed it. */
export function kindIn(typed: string | undefined): SearchKind | undefined {
  return searchKinds.find((kind) => kind === typed);
}
