import { Component, inject } from '@angular/core';
import { LiveEvents } from './shared/live/live-events';
import { Frame } from './shell/frame/frame';

@Component({ selector: 'app-root', imports: [Frame], template: '<app-frame />' })
export class App {
  constructor() {
    // Listens as long as somebody is signed in, whichever page is open.
    inject(LiveEvents);
  }
}
