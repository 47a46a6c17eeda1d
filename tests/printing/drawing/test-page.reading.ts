import { expect, test } from 'vitest';
import { openRasteriser } from '../../../main/hub/printing/drawing/rasteriser.ts';
import { testCode } from '../../../main/hub/printing/drawing/test-page.ts';
import { rollWidths } from '../../../shared/domain/printer.ts';
import { printed, readQr } from './read-paper.ts';
import { fontsFolder, samplePaper } from './sample-paper.ts';

test.each(rollWidths)('the code of the test page at %i dots is read', async (width) => {
  const rasteriser = await openRasteriser(fontsFolder, 'takumi');
  const { issuedAt: at, timeZone } = samplePaper;
  const page = { printerName: 'Máy in ki-ốt', connection: '192.168.1.50:9100', at, timeZone };
  expect(await readQr(printed(await rasteriser.renderTestPage(page, width)))).toBe(testCode);
});
