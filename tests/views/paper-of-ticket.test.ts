import { describe, expect, test } from 'vitest';
import { paperOfTicket, placesInWords, type TicketRows } from '../../main/hub/views/paper-of-ticket.ts';
import {
  defaultTicketDesign,
  type TicketDesign,
  type TicketPart,
  ticketParts,
} from '../../shared/domain/ticket-design.ts';
import { words } from '../../shared/text/index.ts';
import { counter, office, service, waiting } from '../domain/given.ts';

const counters = [counter(), counter({ number: 2 }), counter({ number: 4, place: 'phong' })];
const rows: TicketRows = {
  office: { ...office, address: 'Số 1 đường Mẫu', phone: '0123 456 789' },
  service: { ...service(), nameEn: 'Certified copies' },
  counters,
  ticket: waiting(5, { priority: 'disabled' }),
  waitingBefore: 2,
  waitMinutes: 16,
  design: defaultTicketDesign,
  logo: null,
  large: false,
  reprint: false,
};
const paper = (changes: Partial<TicketRows> = {}) => paperOfTicket(words.vi, { ...rows, ...changes });
const designed = (changes: Partial<TicketDesign>, more: Partial<TicketRows> = {}) =>
  paper({ ...more, design: { ...defaultTicketDesign, ...changes } });

test('a ticket names every counter of its service, and carries nothing of its holder', () => {
  expect(placesInWords(words.vi, counters)).toBe('Quầy 1 hoặc 2 hoặc Phòng 4');
  expect(paper()).toMatchObject({
    ...{ label: 'A005', priority: true, waitingBefore: 2, waitMinutes: 16, code: 't5', follow: null },
    ...{ places: 'Quầy 1 hoặc 2 hoặc Phòng 4', address: 'Số 1 đường Mẫu · ĐT 0123 456 789' },
    ...{ feedback: 'Góp ý: 0123 456 789', english: null, large: false, reprint: false },
  });
  expect(JSON.stringify(paper())).not.toContain('disabled');
});

describe('the office designs its tickets', () => {
  const fields: Record<TicketPart, string> = {
    ...{ address: 'address', waitingBefore: 'waitingBefore', waitTime: 'waitMinutes', absentRule: 'absentRule' },
    ...{ validity: 'validity', qr: 'code', feedback: 'feedback' },
  };
  test.each(ticketParts)('without %s', (part) => {
    const shown = new Map(Object.entries(paper()));
    const hidden = designed({ show: { ...defaultTicketDesign.show, [part]: false } });
    const changed = Object.entries(hidden).filter(([field, value]) => value !== shown.get(field));
    expect(changed).toEqual([[fields[part], part === 'qr' ? '' : null]]);
  });

  test('its own texts, or the product’s', () => {
    expect(paper()).toMatchObject({ heading: 'Số thứ tự của ông/bà', notice: null, thanks: 'Xin cảm ơn ông/bà!' });
    const texts = { heading: 'Số của quý vị', notice: 'Thứ Bảy nghỉ.', thanks: 'Hẹn gặp lại!' };
    expect(designed({ texts })).toMatchObject(texts);
  });

  test('the English name of the service when English is printed', () => {
    expect(designed({ english: true }).english).toEqual({ service: 'Certified copies' });
  });

  test.each([
    ['never', true, false],
    ['when-chosen', false, false],
    ['when-chosen', true, true],
    ['always', false, true],
  ] as const)('large letters %s, chosen %s: %s', (largePrint, large, expected) => {
    expect(designed({ largePrint }, { large }).large).toBe(expected);
  });

  test('its logo and the mark of a reprint go through', () => {
    const logo = { width: 8, height: 1, bits: 'AA==' };
    expect(paper({ logo, reprint: true })).toMatchObject({ logo, reprint: true });
  });
});

test('no telephone, no line for feedback', () => {
  expect(paper({ office: { ...rows.office, phone: '' } })).toMatchObject({ feedback: null, address: 'Số 1 đường Mẫu' });
});
