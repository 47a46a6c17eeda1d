import { describe, expect, test } from 'vitest';
import { makerOfVendor, modelTable, profileOfModel } from '../../main/hub/printing/models.ts';

describe('the shipped table of models', () => {
  test('knows each name once', () => {
    const names = modelTable().models.flatMap((model) => model.names);
    expect([...new Set(names)]).toEqual(names);
  });

  test.each([
    ['TM-T88III', false],
    ['TM-T88V', true],
    ['TM-T20II', true],
    ['EPSON TM-T82X-II', true],
    ['TM-m30III', true],
  ])('%s returns process ids: %s', (name, processId) => {
    expect(profileOfModel(name)?.answers.processId).toBe(processId);
  });

  test('no clone is believed to return process ids', () => {
    const clones = modelTable().models.filter(({ maker }) => maker !== 'Epson' && maker !== 'Xin Mời');
    expect(clones.filter(({ answers }) => answers.processId)).toEqual([]);
  });

  test.each([
    ['TM-T20II', 576],
    ['TM-T88V', 512],
    ['TM-T88III', 512],
    ['TM-T70II', 512],
    ['TM-m10', 384],
    ['ZJ-5870', 384],
  ])('no paper of a %s is wider than its head', (name, width) => {
    expect(profileOfModel(name)?.widthDots).toBe(width);
  });

  test.each(['TM-T82', 'TM-T88VIII', 'TM-T2', '', 'XTM-T20II', 'Nobody 9000'])('%j is not known', (name) => {
    expect(profileOfModel(name)).toBe(null);
  });

  test('the maker and what stands behind the name do not matter, nor do capitals', () => {
    expect(profileOfModel('epson tm-t20ii receipt5')?.model).toBe('Epson TM-T20II');
  });
});

test('vendor numbers tell makers, but not where many makers use one chip', () => {
  expect([0x04b8, 0x0519, 0x0416, 0x1234].map((vendor) => makerOfVendor(vendor))).toEqual([
    'Epson',
    'Star',
    null,
    null,
  ]);
});
