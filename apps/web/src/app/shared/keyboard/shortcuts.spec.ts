import { describe, expect, it, jest } from '@jest/globals';
import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Shortcuts } from './shortcuts';

function registered(keys: string): { service: Shortcuts; runs: () => number } {
  localStorage.clear();
  document.body.innerHTML = '';
  TestBed.configureTestingModule({});
  const service = TestBed.inject(Shortcuts);
  let count = 0;
  service.register({ keys, label: () => keys, run: () => (count += 1) });
  return { service, runs: () => count };
}

function press(key: string, modifiers: KeyboardEventInit = {}, on?: Element): boolean {
  const target = on ?? TestBed.inject(DOCUMENT).body;
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    ...modifiers,
  });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

function add(html: string): Element {
  document.body.innerHTML = html;
  const [element] = document.body.children;
  if (element === undefined) throw new Error('Nothing was added.');
  return element;
}

describe('Shortcuts', () => {
  it('runs a single key, also where it needs Shift', () => {
    const { runs } = registered('/');
    expect(press('/')).toBe(true);
    press('/', { shiftKey: true });
    expect(runs()).toBe(2);
  });

  it('runs Control with a letter, and the command key in its place', () => {
    const { runs } = registered('Control+k');
    press('k', { ctrlKey: true });
    press('K', { metaKey: true });
    expect(runs()).toBe(2);
  });

  it('leaves other combinations to the browser', () => {
    const { runs } = registered('Control+k');
    expect(press('k')).toBe(false);
    press('k', { ctrlKey: true, shiftKey: true });
    press('k', { ctrlKey: true, altKey: true });
    press('k', { ctrlKey: true, repeat: true });
    expect(runs()).toBe(0);
  });

  it.each(['<input />', '<textarea></textarea>', '<select></select>'])(
    'keeps still while somebody writes in %s',
    (field) => {
      const { runs } = registered('/');
      press('/', {}, add(field));
      expect(runs()).toBe(0);
    },
  );

  it('works on a ticked box, which takes no text', () => {
    const { runs } = registered('/');
    press('/', {}, add('<input type="checkbox" />'));
    expect(runs()).toBe(1);
  });

  it('keeps still while a dialog is open', () => {
    const { runs } = registered('/');
    add('<dialog open></dialog>');
    press('/');
    expect(runs()).toBe(0);
  });

  it('waits for the second of two keys, whatever is held for it', () => {
    const { service, runs } = registered('g');
    let went = 0;
    service.register({ keys: 'x ?', label: () => '', run: () => (went += 1) });
    expect(press('x')).toBe(true);
    press('Shift', { shiftKey: true });
    expect(press('?', { shiftKey: true })).toBe(true);
    press('?');
    expect([went, runs()]).toEqual([1, 0]);
  });

  it('forgets the first key when another one follows, and does nothing else with it', () => {
    const { service, runs } = registered('n');
    let went = 0;
    service.register({ keys: 'g p', label: () => '', run: () => (went += 1) });
    press('g');
    expect(press('n')).toBe(false);
    press('p');
    expect([went, runs()]).toEqual([0, 0]);
    press('n');
    expect(runs()).toBe(1);
  });

  it('forgets the first key when nothing follows for a while', () => {
    jest.useFakeTimers();
    try {
      const { service } = registered('n');
      let went = 0;
      service.register({ keys: 'g p', label: () => '', run: () => (went += 1) });
      press('g');
      jest.advanceTimersByTime(2_000);
      press('p');
      expect(went).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('can do without two keys after each other as well', () => {
    const { service } = registered('n');
    let went = 0;
    service.register({ keys: 'g p', label: () => '', run: () => (went += 1) });
    service.useSingleKeys(false);
    expect(press('g')).toBe(false);
    press('p');
    expect(went).toBe(0);
  });

  it('leaves the letters to an open menu', () => {
    const { runs } = registered('n');
    press('n', {}, add('<div role="menu"><div role="menuitem"></div></div>'));
    expect(runs()).toBe(0);
  });

  it('is gone, from the list too, when it was taken away', () => {
    const { service, runs } = registered('/');
    let others = 0;
    const takeAway = service.register({ keys: 'x', label: () => 'x', run: () => (others += 1) });
    takeAway();
    press('x');
    expect([runs(), others]).toEqual([0, 0]);
    expect(service.all().map(({ keys }) => keys)).toEqual(['/']);
  });

  it('can do without single keys, and Control with a letter still works', () => {
    const { service, runs } = registered('/');
    let searched = 0;
    service.register({ keys: 'Control+k', label: () => '', run: () => (searched += 1) });
    service.useSingleKeys(false);
    press('/');
    press('k', { ctrlKey: true });
    expect([runs(), searched]).toEqual([0, 1]);
  });
});
