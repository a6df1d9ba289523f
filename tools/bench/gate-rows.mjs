// The rows of the report about projects, gates and audits.

/** @returns {readonly (readonly string[])[]} what, goal, measured; only of what was measured */
export const gateRows = (figures) =>
  Object.entries(rowsOf).flatMap(([name, rows]) =>
    Object.hasOwn(figures, name) ? rows(figures[name]) : [],
  );

const rowsOf = {
  'project-page': (page) => {
    const what = 'Project page: its requests all at once';
    if (page === undefined) return [[what, 'p95 ≤ 50 ms', 'not measured (no browser)']];
    const { each, together } = page;
    const requests = Object.entries(each);
    return [
      ...requests.flatMap(([path, one]) => [
        [`Project page: \`${path}\``, '–', times(one.api)],
        ['The same reads, bare SQL', '–', `${times(one.sql)}; ${ratio(one)}`],
      ]),
      [`${what} (${requests.length})`, 'p95 ≤ 50 ms', times(together.api)],
      ['The same reads, bare SQL', '–', times(together.sql)],
      ['API in relation to the bare SQL (median)', '–', ratio(together)],
    ];
  },
  decide: (decide) => [
    [`Decision on a gate, ${decide.decisions} times`, 'p95 ≤ 80 ms', times(decide.api)],
    [
      `The same rows, bare SQL in one transaction (${decide.statements} statements)`,
      '–',
      times(decide.sql),
    ],
    ['API in relation to the bare SQL (median)', '–', ratio(decide)],
  ],
  verify: ({ events, perSecond, barePerSecond }) => [
    [
      `\`audit:verify\` over ${number(events)} events`,
      '≥ 50,000 events/s',
      `${number(perSecond)} events/s`,
    ],
    ['The same columns, bare scan with SHA-256', '–', `${number(barePerSecond)} events/s`],
    [
      'Time of `audit:verify` in relation to the bare scan',
      '–',
      `${(barePerSecond / perSecond).toFixed(1)} times`,
    ],
  ],
  'audit-file': ({ megabytes, above, perSecond, barePerSecond }) => [
    [
      `Audit file of ${number(megabytes)} MB: memory of the API above idle`,
      '≤ 100 MB',
      `${above.toFixed(0)} MB`,
    ],
    ['The same: speed of the download', '–', `${perSecond.toFixed(0)} MB/s`],
    ['The same pieces, read by bare SQL with SHA-256', '–', `${barePerSecond.toFixed(0)} MB/s`],
  ],
  upload: ({ above, perSecond }) => [
    ['Files of 20 MB uploaded: memory of the API above idle', '–', `${above.toFixed(0)} MB`],
    ['The same: speed', '–', `${perSecond.toFixed(0)} MB/s`],
  ],
};

const times = ({ p50, p95 }) => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;

const ratio = ({ api, sql }) => `${(api.p50 / sql.p50).toFixed(1)} times`;

const number = (figure) => Math.round(figure).toLocaleString('en');
