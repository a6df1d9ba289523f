// What a project with its gates costs where many projects have a long past.
import { measureDecide } from './decide.mjs';
import { onDatabase } from './installation.mjs';
import { measureProjectPage } from './project-page.mjs';
import { seedEvents } from './seed-events.mjs';
import { seedItems } from './seed-items.mjs';
import { seedProjects } from './seed.mjs';
import { measureVerify } from './verify.mjs';

const people = { coordinator: 'koordination@bonn.demo', colleague: 'fachbereich@bonn.demo' };

/** In this order: what only reads comes before what writes. */
const measurements = {
  verify: (database) => measureVerify(database),
  'project-page': (database) => measureProjectPage(database),
  decide: (database, { decisions }) => measureDecide(database, { decisions }),
};

export const gateMeasurements = Object.keys(measurements);

/**
 * @param {readonly string[]} names of gateMeasurements
 * @param {{ projects: number, events: number, decisions: number }} size
 * @returns {Promise<Record<string, object | undefined>>} figures by name, all on one database
 */
export const measureGates = (names, size) =>
  onDatabase(async (database) => {
    console.log(`Seeding ${size.projects} projects and ${size.events} events …`);
    await seedProjects(database.ownerUrl, { organisation: 'Bonn', count: size.projects });
    await seedItems(database.ownerUrl, people);
    await seedEvents(database.ownerUrl, { email: people.coordinator, count: size.events });
    const figures = {};
    for (const name of gateMeasurements.filter((one) => names.includes(one))) {
      console.log(`${name} …`);
      figures[name] = await measurements[name](database, size);
    }
    return figures;
  });
