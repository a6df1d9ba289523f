import { Component, type ElementRef, signal, viewChild } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { keepFocusWithin } from './kept-focus';
import { OpenedForm } from './opened-form';

@Component({
  imports: [OpenedForm],
  template: `
    <main #place>
      <h1>Page</h1>
      <h2>Part</h2>
      @if (isOpen()) {
        <form appOpenedForm>
          <h3>Form</h3>
          <input type="text" />
          <button type="button" (click)="isOpen.set(false)">Cancel</button>
        </form>
      } @else {
        <button type="button" id="open" (click)="isOpen.set(true)">Open</button>
      }
      <h2>Next part</h2>
      <button type="button" id="other">Other</button>
    </main>
  `,
})
class Page {
  readonly isOpen = signal(false);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');

  constructor() {
    keepFocusWithin(this.place);
  }
}

let fixture: ComponentFixture<Page>;

function control(selector: string): HTMLElement {
  const found = (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

async function press(selector: string): Promise<void> {
  control(selector).focus();
  control(selector).click();
  await fixture.whenStable();
}

describe('the focus', () => {
  beforeEach(async () => {
    fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
  });

  it('goes into a form that opens, and to the heading before it once it has closed', async () => {
    await press('#open');
    expect(document.activeElement).toBe(control('input'));
    await press('form button');
    expect(document.activeElement).toBe(control('h2'));
  });

  it('stays with somebody who has gone on meanwhile', async () => {
    await press('#open');
    control('#other').focus();
    fixture.componentInstance.isOpen.set(false);
    await fixture.whenStable();
    expect(document.activeElement).toBe(control('#other'));
  });

  it('is not put anywhere after somebody has left it for nothing', async () => {
    await press('#open');
    control('input').blur();
    await fixture.whenStable();
    fixture.componentInstance.isOpen.set(false);
    await fixture.whenStable();
    expect(document.activeElement).toBe(document.body);
  });
});
