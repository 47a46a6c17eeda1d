// npm run make-years -- --data DIR [--years 5] [--per-day 2000] [--seed 1] [--until YYYY-MM-DD]
// An office with years behind it, to measure and to try reports on. The tickets of these years are written straight into the
// tables: they have no journal, and verify-journal says so. What the journal does have is true: the office's set-up, each
// counter's opening and closing, the dossiers.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { makeYears } from './years/make-years.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    years: { type: 'string', default: '5' },
    'per-day': { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    until: { type: 'string', default: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) },
  },
});
const [years, perDay, seed] = [values.years, values['per-day'], values.seed].map(Number);
const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
if (!values.data) stop('make-years: name a new data folder with --data DIR');
if (fs.existsSync(path.join(values.data, 'xin-moi.sqlite')))
  stop(`make-years: ${values.data} holds an office already; name a new folder`);
if (
  !(years > 0 && years <= 20) ||
  !(perDay >= 1 && perDay <= 5000) ||
  !Number.isInteger(seed) ||
  !/^\d{4}-\d\d-\d\d$/.test(values.until)
)
  stop('make-years: --years 1–20, --per-day 1–5000, --seed a whole number, --until YYYY-MM-DD');

const began = performance.now();
const made = await makeYears({
  folder: values.data,
  days: Math.round(years * 365.25),
  perDay,
  seed,
  until: values.until,
  progress: (done, all) => process.stderr.write(`\rmake-years: ${Math.floor((done / all) * 100)} %`),
});
const { size } = fs.statSync(path.join(values.data, 'xin-moi.sqlite'));
const check = new Database(path.join(values.data, 'xin-moi.sqlite'), { readonly: true });
const tickets = check.prepare('SELECT count(*) FROM tickets').pluck().get();
check.close();
console.log(
  `\n${tickets} tickets on ${made.days} working days from ${made.from} to ${values.until}, ${made.counters} counters, ` +
    `${Math.round(size / 1e6)} MB, ${Math.round((performance.now() - began) / 1000)} s. ` +
    'These tickets have no journal: verify-journal answers "table tickets". Start it with: npm run hub -- --sample --data DIR',
);
