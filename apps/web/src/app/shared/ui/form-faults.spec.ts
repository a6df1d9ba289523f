import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { FormFaults } from './form-faults';
import { RadioField } from './radio-field';
import { TextField } from './text-field';

@Component({
  imports: [FormFaults, RadioField, TextField],
  template: `
    <form (submit)="$event.preventDefault(); faults.set(['name', 'kind'])">
      <app-form-faults [faults]="faults()" />
      <app-text-field
        optional
        fieldId="name"
        label="Name"
        [error]="faults().length > 0 ? 'Please fill it in.' : undefined"
        [(value)]="name"
      />
      <app-radio-field
        fieldId="kind"
        label="Kind"
        [choices]="kinds"
        [error]="faults().length > 0 ? 'Please choose.' : undefined"
        [(value)]="kind"
      />
      <button type="submit">Send</button>
    </form>
  `,
})
class Page {
  readonly faults = signal<readonly string[]>([]);
  readonly name = signal('');
  readonly kind = signal<string | null>(null);
  readonly kinds = [
    { value: 'one', label: 'One' },
    { value: 'other', label: 'Other' },
  ];
}

let fixture: ComponentFixture<Page>;

function page(): HTMLElement {
  return fixture.nativeElement as HTMLElement;
}

async function send(): Promise<void> {
  page().querySelector('button')?.click();
  await fixture.whenStable();
}

function summary(): HTMLElement | null {
  return page().querySelector<HTMLElement>('[role="alert"]');
}

function besideName(): string | undefined {
  return page().querySelector('#name-error')?.textContent.trim();
}

describe('the faults of a form', () => {
  beforeEach(async () => {
    fixture = TestBed.createComponent(Page);
    document.body.append(page());
    await fixture.whenStable();
  });

  it('are told at its top, each with its field, and take the focus after every attempt', async () => {
    await send();
    const links = [...page().querySelectorAll('[role="alert"] a')];
    expect(links.map((link) => link.textContent.trim())).toEqual([
      'Name: Please fill it in.',
      'Kind: Please choose.',
    ]);
    expect(document.activeElement).toBe(summary());
    page().querySelector('input')?.focus();
    await send();
    expect(document.activeElement).toBe(summary());
  });

  it('go from a field as soon as it says something else, and are found again by sending', async () => {
    await send();
    expect(besideName()).toBe('Please fill it in.');
    fixture.componentInstance.name.set('Beispiel');
    await fixture.whenStable();
    expect(besideName()).toBeUndefined();
    await send();
    expect(besideName()).toBe('Please fill it in.');
  });
});
