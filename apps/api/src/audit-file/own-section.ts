import { section, type Column, type Section, type Wording } from './section';

/** What every table with a section of its own has. */
export interface ProjectRow {
  id: string;
  projectId: string;
}

/** A section that needs nothing but the rows of one table. */
export interface OwnSection {
  readonly name: string;
  readonly title: string;
  readonly entity: new () => ProjectRow;
  /** @param rows of the entity */
  readonly write: (rows: readonly ProjectRow[], wording: Wording) => Section;
}

export function ownSection<Row extends ProjectRow>(
  about: { readonly name: string; readonly title: string; readonly entity: new () => Row },
  columns: (wording: Wording) => readonly Column<Row>[],
): OwnSection {
  const isRow = (row: ProjectRow): row is Row => row instanceof about.entity;
  return {
    ...about,
    write: (rows, wording) => section(about.name, rows.filter(isRow), columns(wording)),
  };
}
