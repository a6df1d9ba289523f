import { Component } from '@angular/core';
import { ErrorState } from '../../shared/problem/error-state';
import { Problem } from '../../shared/problem/problem';

@Component({
  imports: [ErrorState],
  template: '<app-error-state page [problem]="problem" />',
})
export class NoAccessPage {
  protected readonly problem = new Problem(403, 'forbidden');
}
