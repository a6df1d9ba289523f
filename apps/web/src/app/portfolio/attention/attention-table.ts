import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AttentionRow, dayOf, type Standing } from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { gateTexts, phaseTexts } from '../../shared/texts/domain.texts';
import { useFormats } from '../../shared/texts/formats';
import { ScreenLanguage } from '../../shared/texts/language';
import { Badge, type Tone } from '../../shared/ui/badge';
import { Cell, type Column, DataTable } from '../../shared/ui/data-table';
import { attentionTexts, dateKindTexts, standingTexts } from './attention.texts';
import { sayFinding } from './finding-words';

const tones: Readonly<Record<Standing, Tone>> = {
  red: 'danger',
  yellow: 'warning',
  unknown: 'neutral',
  green: 'success',
};

/** Projects with what is the matter; every sentence leads to what caused it. */
@Component({
  selector: 'app-attention-table',
  imports: [Badge, Cell, DataTable, RouterLink],
  templateUrl: './attention-table.html',
  host: { class: 'attention' },
})
export class AttentionTable {
  readonly rows = input.required<readonly AttentionRow[]>();
  /** The instant the rows were computed for. */
  readonly asOf = input.required<string>();

  private readonly language = inject(ScreenLanguage);
  protected readonly texts = useTexts(attentionTexts);
  protected readonly format = useFormats();
  protected readonly phases = useTexts(phaseTexts);
  protected readonly standings = useTexts(standingTexts);
  protected readonly dateKinds = useTexts(dateKindTexts);
  private readonly gates = useTexts(gateTexts);
  protected readonly tones = tones;

  protected readonly columns = computed<readonly Column[]>(() => {
    const { project, standing, since, next } = this.texts().columns;
    return [
      { key: 'project', label: project, isRowHeader: true },
      { key: 'standing', label: standing },
      { key: 'since', label: since },
      { key: 'next', label: next },
    ];
  });

  protected readonly keyOf = ({ id }: AttentionRow): string => id;

  protected said(row: AttentionRow) {
    const words = {
      sentences: this.texts().sentence,
      gates: this.gates(),
      format: this.format(),
      language: this.language.current(),
    };
    return row.findings.map((finding) => sayFinding(finding, row, words));
  }

  protected sinceWords(instant: string): string {
    return this.format().since(instant, this.asOf());
  }

  protected dayWords(instant: string): string {
    return this.format().day(dayOf(new Date(instant)));
  }
}
