// Fills the throw-away database of a benchmark.
import pg from 'pg';

/**
 * Gives one municipality so many projects that its list has to be searched, with the rows beside
 * them that the list reads. All belong to one organisation, because the person who reads the list
 * then has every one of them in scope; a scope that leaves rows out would make it easier.
 * @param {string} ownerUrl role that may write past the application
 * @param {{ organisation: string, count: number }} wish
 */
export async function seedProjects(ownerUrl, { organisation, count }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(projects, [organisation, count]);
    await client.query(stays);
    await client.query(periods);
    // What autovacuum does within a minute in a running installation.
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

/** Spread over three years, phases, statuses and departments; every tenth is a draft. */
const projects = `
  INSERT INTO project (id, organisation_id, number, status, phase, version, is_example, title,
    use_case_key, use_case_version, department, problem, goal, contact_function, risk_class,
    data_categories, planned_analysis_start, planned_analysis_end, planned_pilot_start,
    planned_pilot_end, estimated_total_cents, estimated_total_is_assumption, confirmed_at,
    created_at, updated_at, profile_changed_at)
  SELECT uuidv7(), o.id,
    CASE WHEN i % 10 > 0 THEN format('LAST-%s-%s', 2024 + i % 3, lpad(i::text, 4, '0')) END,
    CASE WHEN i % 10 = 0 THEN 'draft' WHEN i % 17 = 0 THEN 'paused' ELSE 'active' END,
    CASE WHEN i % 10 = 0 THEN 'analysis' ELSE (ARRAY['analysis', 'pilot', 'scaling'])[1 + i % 3] END,
    12, true, format('Beispiel: Auskunft im Fachbereich %s, Vorhaben %s', i % 23, i),
    'chatbot-citizen', 1, (ARRAY['citizen-services', 'building', 'social', 'it'])[1 + i % 4],
    repeat('Die Telefone sind zu Stoßzeiten überlastet. ', 8),
    repeat('Einfache Fragen werden rund um die Uhr beantwortet. ', 6),
    'IT-Koordination', (ARRAY['minimal', 'transparency', 'high-check'])[1 + i % 3],
    ARRAY['public', 'personal'], day, day + 90, day + 91, day + 280,
    100000 * (1 + i % 90), i % 2 = 0, day, day, day + make_interval(hours => i % 700), day + make_interval(hours => i % 500)
  FROM generate_series(1, $2::integer) AS i
  CROSS JOIN LATERAL (SELECT date '2024-01-01' + i % 1000 AS day) AS begun
  JOIN organisation o ON o.name = $1
`;

const stays = `
  INSERT INTO phase_stay (id, project_id, phase, loop, during)
  SELECT uuidv7(), id, phase, 0, tstzrange(created_at, NULL) FROM project
  WHERE number LIKE 'LAST-%'
`;

const periods = `
  INSERT INTO status_period (id, project_id, status, during)
  SELECT uuidv7(), id, status, tstzrange(created_at, NULL) FROM project
  WHERE number LIKE 'LAST-%'
`;
