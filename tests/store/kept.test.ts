import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Connection, connect } from '../../main/hub/store/db.ts';
import { lineOf } from '../../main/hub/store/kept.ts';
import { makeTempFolder } from '../support/temp-folder.ts';

describe('a value that is kept', () => {
  let raw: Database.Database;
  let db: Connection;
  let reads: number;
  const names = (): string[] =>
    db.kept('names', ['people'], () => {
      reads += 1;
      return db.all<{ name: string }>('SELECT name FROM people ORDER BY name').map(({ name }) => name);
    });

  beforeEach(() => {
    raw = new Database(`${makeTempFolder()}/kept.sqlite`);
    raw.exec('CREATE TABLE people (name TEXT); CREATE TABLE places (name TEXT);');
    db = connect(raw);
    db.run('INSERT INTO people (name) VALUES (?)', 'An');
    reads = 0;
    return () => raw.close();
  });

  test('is read once, however often it is asked for, and whatever happens to other tables', () => {
    names();
    db.run('INSERT INTO places (name) VALUES (?)', 'Quầy 1');
    expect(names()).toEqual(['An']);
    expect(reads).toBe(1);
  });

  test.each([
    ['INSERT INTO people (name) VALUES (?)', ['An', 'Bình']],
    ['UPDATE people SET name = ?', ['Bình']],
    ['DELETE FROM people WHERE name <> ?', []],
    ['INSERT OR REPLACE INTO people (name) VALUES (?)', ['An', 'Bình']],
  ])('is read anew after %s', (sql, expected) => {
    names();
    db.run(sql, 'Bình');
    expect(names()).toEqual(expected);
  });

  test('that was read in a transaction is forgotten with it', () => {
    const failing = raw.transaction(() => {
      db.run('INSERT INTO people (name) VALUES (?)', 'Bình');
      expect(names()).toEqual(['An', 'Bình']);
      throw new Error('no');
    });
    expect(failing).toThrow('no');
    db.forget();
    expect(names()).toEqual(['An']);
  });

  test('is read anew when another program has written', () => {
    names();
    const other = new Database(raw.name);
    other.prepare('INSERT INTO people (name) VALUES (?)').run('Bình');
    other.close();
    expect(names()).toEqual(['An', 'Bình']);
  });

  test('a statement that hides its table is refused', () => {
    expect(() => db.run('WITH x AS (SELECT 1) DELETE FROM people')).toThrow('Which table');
  });
});

describe('the line of a service', () => {
  let raw: Database.Database;
  let db: Connection;
  let reads: string[];
  const read = (serviceId: string): number =>
    db.kept(serviceId, [lineOf(serviceId)], () => {
      reads.push(serviceId);
      return db.all("SELECT 1 FROM tickets WHERE status = 'waiting' AND service_id = ?", serviceId).length;
    });
  const readBoth = (): number[] => [read('a'), read('b')];

  beforeEach(() => {
    raw = new Database(':memory:');
    raw.exec('CREATE TABLE tickets (id INTEGER PRIMARY KEY, status TEXT, service_id TEXT, place INTEGER);');
    db = connect(raw);
    for (const serviceId of ['a', 'b', 'b'])
      db.run("INSERT INTO tickets (status, service_id, place) VALUES ('waiting', ?, 1)", serviceId);
    db.run("INSERT INTO tickets (status, service_id, place) VALUES ('done', 'a', 1)");
    reads = [];
    readBoth();
    reads = [];
    return () => raw.close();
  });

  test.each([
    ['one comes', "INSERT INTO tickets (status, service_id) VALUES ('waiting', 'a')", ['a'], [2, 2]],
    ['one is called', "UPDATE tickets SET status = 'called' WHERE id = 1", ['a'], [0, 2]],
    ['one is put elsewhere in it', 'UPDATE tickets SET place = 2 WHERE id = 1', ['a'], [1, 2]],
    ['one comes back', "UPDATE tickets SET status = 'waiting' WHERE id = 4", ['a'], [2, 2]],
    ['one goes to the other', "UPDATE tickets SET service_id = 'a' WHERE id = 2", ['a', 'b'], [2, 1]],
    ['one is taken out', 'DELETE FROM tickets WHERE id = 2', ['b'], [1, 1]],
    ['somebody who does not wait changes', 'UPDATE tickets SET place = 9 WHERE id = 4', [], [1, 2]],
  ])('when %s, only the lines that changed are read anew', (_, sql, expected, waiting) => {
    db.run(sql);
    expect(readBoth()).toEqual(waiting);
    expect(reads).toEqual(expected);
  });
});
