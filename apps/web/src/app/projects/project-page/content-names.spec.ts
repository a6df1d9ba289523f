import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { ContentNames } from './content-names';
import { HistoryStore } from './history/history-store';
import { ProjectStore } from './project-store';

describe('the name of an item', () => {
  it('is no key while the checklists are on their way; one they do not know is', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        ContentNames,
        HistoryStore,
        ProjectStore,
      ],
    });
    const content = TestBed.inject(ContentNames);
    TestBed.tick();
    expect(content.names().item('pilot.unheard-of')).toBe('…');
    TestBed.inject(HttpTestingController).expectOne('/api/content/checklists').flush({ items: [] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(content.names().item('pilot.unheard-of')).toBe('pilot.unheard-of');
  });
});
