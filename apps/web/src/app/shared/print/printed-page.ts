import {
  ApplicationRef,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  Service,
  signal,
} from '@angular/core';
import { CurrentOrganisation } from '../session/current-organisation';
import { useTexts } from '../texts/define-texts';
import { useFormats } from '../texts/formats';
import { printTexts } from './print.texts';

/**
 * Whether the page is going to paper, and what stands around it there: whose it is and when it was
 * printed. The styles put that into the margins of every sheet (`--print-…`).
 */
@Service()
export class PrintedPage {
  private readonly document = inject(DOCUMENT);
  private readonly current = inject(CurrentOrganisation);
  private readonly format = useFormats();
  private readonly texts = useTexts(printTexts);
  private readonly application = inject(ApplicationRef);
  private readonly owner = signal<string | undefined>(undefined);
  private readonly printedAt = signal(new Date().toISOString());
  private readonly printing = signal(false);
  /** For what paper needs and the screen does not: forms as text, charts with their table. */
  readonly isPrinting = this.printing.asReadonly();

  constructor() {
    const { defaultView } = this.document;
    const listening = new AbortController();
    const { signal } = listening;
    const turnTo = (isPrinting: boolean): void => {
      this.printing.set(isPrinting);
      if (isPrinting) this.printedAt.set(new Date().toISOString());
      // The browser takes the page as it is when this returns.
      this.application.tick();
    };
    const media = defaultView?.matchMedia('print');
    media?.addEventListener('change', ({ matches }) => turnTo(matches), { signal });
    defaultView?.addEventListener('beforeprint', () => turnTo(true), { signal });
    defaultView?.addEventListener('afterprint', () => turnTo(false), { signal });
    inject(DestroyRef).onDestroy(() => {
      listening.abort();
    });
    effect(() => {
      this.writeMargins();
    });
  }

  /** For pages that belong to another organisation than the chosen one; `undefined` gives it back. */
  belongsTo(organisation: string | undefined): void {
    this.owner.set(organisation);
  }

  private writeMargins(): void {
    const { style } = this.document.documentElement;
    const { product, asOf, page, of } = this.texts();
    const organisation = this.owner() ?? this.current.organisation()?.name;
    const head = organisation === undefined ? product : `${product} · ${organisation}`;
    const words = {
      head,
      'as-of': asOf(this.format().instant(this.printedAt())),
      page: `${page} `,
      of: ` ${of} `,
    };
    for (const [name, text] of Object.entries(words)) {
      style.setProperty(`--print-${name}`, JSON.stringify(text));
    }
  }
}
