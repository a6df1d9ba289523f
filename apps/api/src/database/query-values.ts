/** The values of a query that is put together from parts; each part takes its places itself. */
export class QueryValues {
  private readonly taken: unknown[];

  /** @param first values whose places the text already knows */
  constructor(first: readonly unknown[] = []) {
    this.taken = [...first];
  }

  /** @returns the place of the value in the text, for example `$3::date` */
  take(value: unknown, type: string): string {
    this.taken.push(value);
    return `$${String(this.taken.length)}::${type}`;
  }

  all(): unknown[] {
    return [...this.taken];
  }
}
