// Loaded into the API before its own code (--import): keeps the SQL that it sends while it is asked
// to, so that the same SQL can be measured alone and cannot drift away from the product.
import pg from 'pg';

/** @type {{ text: string, values: readonly unknown[] }[] | undefined} */
let kept;
const { query } = pg.Client.prototype;

pg.Client.prototype.query = function recorded(...call) {
  if (kept !== undefined) kept.push(statementOf(call));
  return query.apply(this, call);
};

function statementOf([config, values]) {
  if (typeof config !== 'string') return { text: config.text, values: config.values ?? [] };
  return { text: config, values: Array.isArray(values) ? values : [] };
}

process.on('message', (wish) => {
  process.send(wish === 'end' ? kept : 'begun');
  kept = wish === 'end' ? undefined : [];
});
process.channel?.unref(); // the measurement does not keep the API alive
