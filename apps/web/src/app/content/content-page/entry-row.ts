import { Component, computed, input, output, signal } from '@angular/core';
import type { Catalogue, ContentEntry, ContentVersionLine } from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { DisclosureRow } from '../../shared/ui/disclosure-row';
import { contentTexts } from './content.texts';
import { VersionForm } from './version-form';

/** One entry: its versions, and in place the next one. */
@Component({
  selector: 'app-entry-row',
  imports: [Badge, Button, Cell, DataTable, DisclosureRow, VersionForm],
  templateUrl: './entry-row.html',
})
export class EntryRow {
  readonly catalogue = input.required<Catalogue>();
  readonly entry = input.required<ContentEntry>();
  readonly name = input.required<string>();
  readonly added = output();

  protected readonly texts = useTexts(contentTexts);
  protected readonly format = useFormats();
  /** The version that somebody writes on from; another one that comes meanwhile does not move it. */
  protected readonly basedOn = signal<number | undefined>(undefined);
  protected readonly versions = computed(() => this.entry().versions);
  protected readonly latest = computed(() => this.versions()[0]?.version ?? 0);
  protected readonly columns = computed<readonly Column[]>(() => {
    const { version, valid, source } = this.texts().columns;
    return [
      { key: 'version', label: version, isRowHeader: true },
      { key: 'valid', label: valid },
      { key: 'source', label: source },
    ];
  });

  protected validityOf({ validFrom, validTo }: ContentVersionLine): string {
    const { always, from, until, open } = this.texts();
    const start = validFrom === null ? always : from(this.format().day(validFrom));
    const end = validTo === null ? open : until(this.format().day(validTo));
    return `${start}, ${end}`;
  }

  protected published(): void {
    this.basedOn.set(undefined);
    this.added.emit();
  }

  protected readonly keyOf = ({ version }: ContentVersionLine): string => String(version);
}
