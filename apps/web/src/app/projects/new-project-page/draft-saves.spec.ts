import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  closedVisibility,
  editProject,
  type EditProject,
  emptyProjectFields,
  type LaterChange,
  type Project,
  type ProjectFields,
  requireNoConflict,
  DomainError,
} from '@ki-kompass/domain';
import { Problem } from '../../shared/problem/problem';
import { DraftSaves, type DraftServer } from './draft-saves';

const id = '0190a0b0-0000-7000-8000-000000000001';
const at = '2026-11-23T08:00:00.000Z';

/** Answers as the API does, by the same rules; `isDown` stands for a lost connection. */
class Server implements DraftServer {
  isDown = false;
  readonly commands: EditProject[] = [];
  private readonly history: (LaterChange & { version: number })[] = [];
  private fields: ProjectFields = { ...emptyProjectFields, title: 'Chatbot' };
  private version = 1;

  get = (): Promise<Project> => this.answer(() => this.project());

  edit = (_id: string, { version, changes }: EditProject): Promise<Project> =>
    this.answer(() => {
      this.commands.push({ version, changes });
      const later = this.history.filter((change) => change.version > version);
      requireNoConflict(later, Object.keys(changes));
      this.change(changes, 'Kim Beispiel');
      return this.project();
    });

  /** What somebody else does to the draft. */
  change(changes: Partial<ProjectFields>, by: string): void {
    const { fields, events } = editProject(
      { status: 'draft', hasOpenRequest: false, fields: this.fields },
      changes,
    );
    if (events.length === 0) return;
    this.version += 1;
    for (const [path, [from, to]] of events.flatMap((event) => Object.entries(event.changes))) {
      this.history.push({ path, from, to, by, at, version: this.version });
    }
    this.fields = fields;
  }

  project(): Project {
    const { estimatedTotalCents, estimatedTotalIsAssumption, ...profile } = this.fields;
    return {
      id,
      organisation: { id, name: 'Bonn', kind: 'municipality' },
      number: null,
      status: 'draft',
      phase: 'analysis',
      version: this.version,
      isExample: false,
      confirmedAt: null,
      createdAt: at,
      updatedAt: at,
      phaseStays: [],
      profile,
      economics: { estimatedTotalCents, estimatedTotalIsAssumption },
      readAs: 'own',
      visibility: closedVisibility,
      readable: ['profile', 'economics'],
    };
  }

  private async answer(work: () => Project): Promise<Project> {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (this.isDown) throw new Problem(0, 'offline');
    try {
      return work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new Problem(409, error.code, {}, [...error.details]);
    }
  }
}

function open(server: Server): DraftSaves {
  return new DraftSaves(server, server.project());
}

describe('saving a draft', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('sends a field when it is left, and forgets it once the server has it', async () => {
    const server = new Server();
    const saves = open(server);
    saves.type({ goal: 'Weniger Anrufe ' });
    expect(server.commands).toEqual([]);
    await saves.leave({ goal: 'Weniger Anrufe ' });
    expect(server.project().profile.goal).toBe('Weniger Anrufe');
    expect(saves.unsaved().size).toBe(0);
    expect([...saves.saved()]).toEqual(['goal']);
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
  });

  it('sends nothing when a field is left as it was', async () => {
    const server = new Server();
    await open(server).leave({ title: 'Chatbot' });
    expect(server.commands).toEqual([]);
  });

  it('keeps what is still being typed over a reload', async () => {
    const server = new Server();
    open(server).type({ problem: 'Viele Anrufe' });
    const reloaded = open(server);
    expect(reloaded.values().problem).toBe('Viele Anrufe');
    await reloaded.flush();
    expect(server.project().profile.problem).toBe('Viele Anrufe');
  });

  it('keeps entries without a connection and sends them by itself when it is back', async () => {
    const server = new Server();
    server.isDown = true;
    const saves = open(server);
    await saves.leave({ problem: 'Viele Anrufe' });
    await saves.leave({ goal: 'Weniger Anrufe' });
    expect(saves.trouble()?.code).toBe('offline');
    expect(saves.values().problem).toBe('Viele Anrufe');
    saves.stop();

    const reloaded = open(server);
    await reloaded.flush();
    expect(reloaded.unsaved().size).toBe(2);
    server.isDown = false;
    await waitUntil(() => reloaded.unsaved().size === 0);
    expect(server.project().profile).toMatchObject({
      problem: 'Viele Anrufe',
      goal: 'Weniger Anrufe',
    });
    expect(reloaded.trouble()).toBeUndefined();
  }, 10_000);

  it('does not lose what is entered while a request is under way', async () => {
    const server = new Server();
    const saves = open(server);
    const first = saves.leave({ title: 'Chatbot im Bürgerservice' });
    void saves.leave({ title: 'Chatbot' });
    await first;
    await saves.flush();
    expect(server.project().profile.title).toBe('Chatbot');
    expect(saves.unsaved().size).toBe(0);
  });

  it('refuses an end before the start and sends it once it fits', async () => {
    const server = new Server();
    const saves = open(server);
    await saves.leave({ plannedPilot: { start: '2027-02-01', end: '2027-01-01' } });
    expect(saves.unsaved().get('plannedPilot')).toMatchObject({
      state: 'refused',
      code: 'end-before-start',
    });
    expect(server.commands).toEqual([]);
    expect(await saves.settled()).toBe(false);
    await saves.leave({ plannedPilot: { start: '2027-02-01', end: '2027-03-01' } });
    expect(await saves.settled()).toBe(true);
  });
});

describe('two people in one draft', () => {
  it('do not disturb each other in different fields', async () => {
    const server = new Server();
    const saves = open(server);
    server.change({ goal: 'Schnellere Antworten' }, 'Alex Beispiel');
    await saves.leave({ problem: 'Viele Anrufe' });
    expect(saves.unsaved().size).toBe(0);
    expect(saves.values()).toMatchObject({
      goal: 'Schnellere Antworten',
      problem: 'Viele Anrufe',
    });
  });

  it('are asked which value applies when both changed the same field', async () => {
    const server = new Server();
    const saves = open(server);
    server.change({ title: 'Chatbot 115' }, 'Alex Beispiel');
    await saves.leave({ title: 'Chatbot im Bürgerservice' });
    const entry = saves.unsaved().get('title');
    expect(entry?.conflict).toEqual({
      by: 'Alex Beispiel',
      at,
      from: 'Chatbot',
      to: 'Chatbot 115',
    });
    expect(saves.values().title).toBe('Chatbot im Bürgerservice');

    await saves.keepMine('title');
    expect(server.project().profile.title).toBe('Chatbot im Bürgerservice');
    expect(saves.unsaved().size).toBe(0);
  });

  it('get the other value when they want it', async () => {
    const server = new Server();
    const saves = open(server);
    server.change({ title: 'Chatbot 115' }, 'Alex Beispiel');
    await saves.leave({ title: 'Chatbot im Bürgerservice' });
    saves.takeTheirs('title');
    expect(saves.values().title).toBe('Chatbot 115');
    expect(server.project().profile.title).toBe('Chatbot 115');
  });

  it('have nothing to decide when they entered the same', async () => {
    const server = new Server();
    const saves = open(server);
    server.change({ title: 'Chatbot 115' }, 'Alex Beispiel');
    await saves.leave({ title: 'Chatbot 115' });
    expect(saves.unsaved().size).toBe(0);
  });

  it('notice a change that was made while they were typing, even after reading it', async () => {
    const server = new Server();
    const saves = open(server);
    saves.type({ title: 'Chatbot im' });
    server.change({ title: 'Chatbot 115' }, 'Alex Beispiel');
    await saves.refresh();
    expect(saves.values().title).toBe('Chatbot im');
    await saves.leave({ title: 'Chatbot im Bürgerservice' });
    expect(saves.unsaved().get('title')?.state).toBe('conflict');
  });
});

async function waitUntil(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setTimeout(resolve, 50));
}
