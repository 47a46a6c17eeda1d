import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type PrinterProfile, type RollWidth, rollWidths } from '../../../shared/domain/printer.ts';
import { resourcesDir } from '../../resources-dir.ts';
import { generic80 } from './profiles.ts';

/** `resources/printers/models.json`: what manuals say of printers, so that another model is a row and not code. */
const table = z.strictObject({
  /** USB vendor numbers, four hexadecimal digits; `maker` is null for a chip that many makers use. */
  makers: z.array(
    z.strictObject({
      vendorId: z.string().regex(/^[0-9a-f]{4}$/),
      maker: z.string().nullable(),
      source: z.string().min(1),
    }),
  ),
  models: z.array(
    z.strictObject({
      maker: z.string(),
      /** As the printer calls itself (GS I 67) or as it stands on its label. */
      names: z.array(z.string().min(1)).min(1),
      /** Dots across that the head has on the widest paper it takes. */
      headDots: z.int().min(384),
      cutter: z.boolean(),
      answers: z.strictObject({
        realTime: z.enum(['yes', 'maybe', 'no']),
        automatic: z.boolean(),
        paper: z.enum(['yes', 'maybe', 'no']),
        processId: z.boolean(),
      }),
      /** Where it is written. */
      source: z.string().min(1),
      note: z.string().optional(),
    }),
  ),
});
export type ModelTable = z.output<typeof table>;

let read: ModelTable | null = null;

/** The shipped table; throws when somebody broke the file. Read once. */
export function modelTable(): ModelTable {
  read ??= table.parse(JSON.parse(readFileSync(path.join(resourcesDir(), 'printers', 'models.json'), 'utf8')));
  return read;
}

const plain = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]+/g, ' ');

/**
 * The profile of a model by the name that it gives itself, with or without its maker and what follows behind a blank
 * ("TM-T82X-II", "EPSON TM-T20II Receipt"); null for one that the table lacks. The longest name that fits counts.
 */
export function profileOfModel(
  name: string,
  models: ModelTable['models'] = modelTable().models,
): PrinterProfile | null {
  const given = ` ${plain(name).trim()} `;
  const fits = models
    .flatMap((model) => model.names.map((known) => ({ model, known })))
    .filter(({ known }) => given.includes(` ${plain(known).trim()} `))
    .sort((one, other) => other.known.length - one.known.length);
  const found = fits[0];
  if (found === undefined) return null;
  const { maker, headDots, cutter, answers } = found.model;
  return {
    ...generic80,
    model: `${maker} ${found.known}`,
    widthDots: widthFor(headDots),
    cutter,
    answers,
  };
}

/** The widest paper that the head can print whole: a wider raster would lose its right edge. */
const widthFor = (headDots: number): RollWidth => rollWidths.find((width) => width <= headDots) ?? 384;

/** Who made the USB printer with this vendor number; null for chips of many makers and numbers that the table lacks. */
export function makerOfVendor(vendorId: number, { makers }: ModelTable = modelTable()): string | null {
  const digits = vendorId.toString(16).padStart(4, '0');
  return makers.find((one) => one.vendorId === digits)?.maker ?? null;
}
