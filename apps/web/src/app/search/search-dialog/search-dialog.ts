import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { failed, kept } from '../../shared/live/kept';
import { LiveEvents } from '../../shared/live/live-events';
import { ErrorState } from '../../shared/problem/error-state';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { useTexts } from '../../shared/texts/define-texts';
import { textOf } from '../../shared/ui/field';
import { Icon } from '../../shared/ui/icon';
import { useHitViews } from '../hit-view';
import { MarkedWords } from '../marked-words';
import { questionIn } from '../question';
import { SearchClient } from '../search.client';
import { searchTexts } from '../search.texts';
import { choicesIn, groupHits } from './hit-groups';

/** A pause in typing after which the hits follow. */
const pauseMilliseconds = 150;
const hitsPerKind = 5;

/** The search above every page: type, choose with the arrow keys, open. */
@Component({
  selector: 'app-search-dialog',
  imports: [ErrorState, Icon, MarkedWords, RouterLink],
  templateUrl: './search-dialog.html',
})
export class SearchDialog {
  readonly closed = output();

  private readonly router = inject(Router);
  private readonly current = inject(CurrentOrganisation);
  protected readonly texts = useTexts(searchTexts);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly typed = signal('');
  /** What was typed when the typing last paused. */
  private readonly settled = signal('');
  private pause: ReturnType<typeof setTimeout> | undefined;
  protected readonly question = computed(() => questionIn(this.settled()));
  protected readonly answer = inject(SearchClient).find(() => {
    const q = this.question();
    return q === undefined ? undefined : { q, limit: hitsPerKind };
  });

  /** The last answer stays until the next one is there, and goes with the question. */
  protected readonly shown = kept(this.answer, () => this.question() !== undefined);
  protected readonly hasFailed = failed(this.answer, this.question);
  private readonly hits = useHitViews(() => this.shown()?.items ?? []);
  protected readonly groups = computed(() => groupHits(this.hits()));
  protected readonly count = computed(() => {
    const counts = this.shown()?.counts;
    return counts === undefined ? 0 : Object.values(counts).reduce((sum, one) => sum + one, 0);
  });
  protected readonly announced = computed(() =>
    this.shown() === undefined || this.answer.isLoading() ? '' : this.texts().found(this.count()),
  );
  protected readonly everything = computed(() => ({
    organisation: this.current.id(),
    q: this.question(),
  }));

  private readonly choices = computed(() => choicesIn(this.groups()));
  /**
   * Which hit the arrow keys have reached; none at first and for a new question. While the same one
   * is asked again, it stays as long as the hit does.
   */
  protected readonly active = linkedSignal<Choices, string | undefined>({
    source: () => ({ question: this.question(), keys: this.choices() }),
    computation: ({ question, keys }, before) =>
      before?.source.question === question ? keys.find((key) => key === before?.value) : undefined,
  });
  protected readonly activeId = computed(() => {
    const key = this.active();
    return key === undefined ? null : idOf(key);
  });
  protected readonly idOf = idOf;
  protected readonly textOf = textOf;

  constructor() {
    inject(LiveEvents).reloadOn(this.answer, (news) => news.projectId !== null);
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.pause);
    });
  }

  protected type(text: string): void {
    this.typed.set(text);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.settled.set(text);
    }, pauseMilliseconds);
  }

  /** Arrow keys go round, and leave the field alone while there is nothing to choose. */
  protected move(event: Event, step: 1 | -1): void {
    const choices = this.choices();
    if (choices.length === 0) return;
    event.preventDefault();
    const at = this.active() === undefined ? -1 : choices.indexOf(this.active() ?? '');
    const from = at === -1 && step === -1 ? choices.length : at;
    const next = choices[(from + step + choices.length) % choices.length];
    this.active.set(next);
    if (next !== undefined) this.elementOf(next)?.scrollIntoView({ block: 'nearest' });
  }

  /** Opens what the arrow keys have reached; otherwise everything that was found. */
  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    const active = this.active();
    if (active !== undefined) {
      this.elementOf(active)?.click();
      return;
    }
    const q = questionIn(this.typed());
    if (q === undefined) return;
    this.close();
    await this.router.navigate(['/suche'], {
      queryParams: { organisation: this.current.id(), q },
    });
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  private elementOf(key: string): HTMLElement | null {
    return this.dialog().nativeElement.querySelector(`#${CSS.escape(idOf(key))}`);
  }
}

interface Choices {
  readonly question: string | undefined;
  readonly keys: readonly string[];
}

const idOf = (key: string) => `search-${key}`;
