import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Connection, connect } from '../../main/hub/store/db.ts';
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
