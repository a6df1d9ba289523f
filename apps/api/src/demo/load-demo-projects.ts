import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module';
import { DemoClock } from './demo-clock';
import { DemoPeople } from './demo-people';
import { demoProjects } from './demo-projects';
import { demoLimitRecordedAt } from './demo-value-limits';
import { inOneTransaction } from './in-one-transaction';
import { loadDemoValueLimits } from './load-demo-value-limits';
import { DemoPlayer } from './play-demo-project';

/**
 * Creates the example projects through the real services, with a past that leads up to today. All
 * or nothing: a start that is ended half-way leaves no trace, and the next one begins afresh.
 * @param databaseUrl of the application role, so that the examples obey the same rights
 */
export async function loadDemoProjects(databaseUrl: string, today: Date): Promise<void> {
  const clock = new DemoClock(today);
  const app = await NestFactory.createApplicationContext(
    AppModule.with({ databaseUrl, demo: true }, clock),
    { logger: ['error', 'warn', 'fatal'], abortOnError: false },
  );
  try {
    await inOneTransaction(app.get(DataSource), async (manager) => {
      const people = await DemoPeople.load(manager);
      clock.set(new Date(demoLimitRecordedAt));
      await loadDemoValueLimits(app, people);
      const player = new DemoPlayer(app, people, clock);
      const played: string[] = [];
      for (const [place, demo] of inOrderOfStart().entries()) {
        played.push(await player.play(demo, place));
      }
      await manager.query('UPDATE project SET is_example = true WHERE id = ANY($1)', [played]);
    });
  } finally {
    await app.close();
  }
}

/** Numbers are given at the start, so whoever started earlier gets the lower one. */
function inOrderOfStart() {
  const startOf = ({ acts, drafted }: (typeof demoProjects)[number]) => {
    const [first] = acts;
    return first?.act === 'start' ? first.day : drafted;
  };
  return [...demoProjects].sort((a, b) => startOf(a) - startOf(b));
}
