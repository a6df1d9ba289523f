import { Component, computed, inject } from '@angular/core';
import { useTexts } from '../texts/define-texts';
import { PressingWork } from './pressing-work';
import { pressingWorkTexts } from './pressing-work.texts';

const highestFigure = 99;

/** One figure for what presses; whoever does not see it hears what it counts. */
@Component({
  selector: 'app-pressing-badge',
  template: `
    @if (figure(); as shown) {
      <span class="pressing-badge" aria-hidden="true">{{ shown }}</span>
      <span class="kern-sr-only">({{ words() }})</span>
    }
  `,
})
export class PressingBadge {
  private readonly pressing = inject(PressingWork);
  private readonly texts = useTexts(pressingWorkTexts);

  protected readonly figure = computed(() => {
    const { overdue, decisions } = this.pressing.count() ?? { overdue: 0, decisions: 0 };
    const sum = overdue + decisions;
    if (sum > highestFigure) return `${String(highestFigure)}+`;
    return sum === 0 ? '' : String(sum);
  });
  protected readonly words = computed(() => {
    const { overdue, decisions } = this.pressing.count() ?? { overdue: 0, decisions: 0 };
    const { overdue: late, decisions: waiting } = this.texts();
    return [overdue > 0 ? late(overdue) : '', decisions > 0 ? waiting(decisions) : '']
      .filter((part) => part !== '')
      .join(', ');
  });
}
