import { describe, expect, it } from 'vitest';
import {
  centimetres,
  changesLogo,
  logoOf,
  sameDesign,
  tidyDesign,
} from '../../../../renderer/screens/admin/ticket/design-draft.ts';
import { ticketDesignSchema } from '../../../../shared/contract/paper-schemas.ts';
import { defaultTicketDesign, ticketParts } from '../../../../shared/domain/ticket-design.ts';

const withTexts = (texts: Partial<typeof defaultTicketDesign.texts>) => ({
  ...defaultTicketDesign,
  texts: { ...defaultTicketDesign.texts, ...texts },
});

describe('a design', () => {
  it('whose own text was emptied has the text of the product again', () => {
    const tidy = tidyDesign(withTexts({ heading: '  ', notice: ' Nghỉ họp ', thanks: '' }));
    expect(tidy.texts).toEqual({ heading: null, notice: 'Nghỉ họp', thanks: null });
    expect(ticketDesignSchema.safeParse(tidy).success).toBe(true);
  });

  it('is the same when the same ticket would come out', () => {
    expect(sameDesign(withTexts({ heading: '' }), defaultTicketDesign)).toBe(true);
    expect(sameDesign(withTexts({ notice: 'Nghỉ họp' }), defaultTicketDesign)).toBe(false);
    expect(sameDesign({ ...defaultTicketDesign, english: true }, defaultTicketDesign)).toBe(false);
    expect(sameDesign({ ...defaultTicketDesign, largePrint: 'always' }, defaultTicketDesign)).toBe(false);
    for (const part of ticketParts) {
      const show = { ...defaultTicketDesign.show, [part]: false };
      expect(sameDesign({ ...defaultTicketDesign, show }, defaultTicketDesign), part).toBe(false);
    }
  });
});

describe('the logo on the page', () => {
  const chosen = {
    kind: 'chosen',
    picture: { width: 8, height: 8, gray: new Uint8Array(64) },
    threshold: 128,
  } as const;
  it('is the stored one until it is touched', () => {
    expect(logoOf({ kind: 'untouched' }, true)).toBe('stored');
    expect(logoOf({ kind: 'untouched' }, false)).toBeNull();
    expect(logoOf({ kind: 'removed' }, true)).toBeNull();
    expect(logoOf(chosen, true)).toMatchObject({ width: 8, height: 8 });
  });
  it('is saved when that would change something', () => {
    expect(changesLogo({ kind: 'untouched' }, true)).toBe(false);
    expect(changesLogo({ kind: 'removed' }, true)).toBe(true);
    expect(changesLogo({ kind: 'removed' }, false)).toBe(false);
    expect(changesLogo(chosen, false)).toBe(true);
  });
});

describe('the length of a ticket', () => {
  it('is said in centimetres', () => {
    expect(centimetres(928, 576)).toBe('11,6');
    expect(centimetres(80, 384)).toBe('1,0');
    expect(centimetres(180, 512)).toBe('2,5');
  });
});
