import { revisionOf } from '../../basics/revision.ts';
import { type LetterTexts, letterKinds } from '../../domain/letter.ts';
import { dotsPerMm, type PrinterConnection, type PrinterSetup } from '../../domain/printer.ts';
import { type Logo, type TicketDesign, ticketParts } from '../../domain/ticket-design.ts';
import { fill } from '../../text/fill.ts';
import type { Words } from '../../text/index.ts';
import type { SettingLine } from '../changes.ts';
import { line, quoted, type Saying, yesNo } from '../saying.ts';

const ownOr = (words: Words, text: string | null): string =>
  text === null ? words.history.shipped : quoted(words, text);

export function ticketLines(design: TicketDesign, { words }: Saying): SettingLine[] {
  const { ticketDesign: text } = words;
  return [
    ...ticketParts.map((part) => line(text.parts[part], yesNo(words, design.show[part]))),
    line(text.texts.heading, ownOr(words, design.texts.heading)),
    line(text.texts.notice, quoted(words, design.texts.notice)),
    line(text.texts.thanks, ownOr(words, design.texts.thanks)),
    line(text.english, yesNo(words, design.english)),
    line(text.large, text.largePrint[design.largePrint]),
  ];
}

/** A picture can't be said: its size, and a short name that tells two of one size apart. */
export const logoLines = (logo: Logo | null, { words }: Saying): SettingLine[] => [
  line(
    words.ticketDesign.logo.title,
    logo === null ? words.history.none : `${logo.width} × ${logo.height} (${revisionOf(logo.bits).slice(0, 4)})`,
  ),
];

export const letterLines = (texts: LetterTexts, { words }: Saying): SettingLine[] =>
  letterKinds.map((kind) => line(words.letters.kinds[kind], ownOr(words, texts[kind])));

export function printerLines(setup: PrinterSetup, { words, labels }: Saying): SettingLine[] {
  const { setup: fields, page } = words.printers;
  const { profile } = setup;
  return [
    line(fields.name, setup.name),
    line(fields.place, setup.place),
    line(words.history.connection, connectionInWords(setup.connection, words)),
    line(fields.station, setup.station === null ? words.printers.everyKiosk : labels.station(setup.station)),
    line(fields.standby, yesNo(words, setup.standby)),
    line(fields.roll, fill(fields.rollMetres, { n: setup.rollMetres })),
    line(page.width, `${Math.round(profile.widthDots / dotsPerMm(profile.widthDots))} mm`),
    line(page.cutter, yesNo(words, profile.cutter)),
    line(fields.model, `${profile.model ?? words.history.none} (${revisionOf(profile).slice(0, 4)})`),
  ];
}

function connectionInWords(connection: PrinterConnection, { printers }: Words): string {
  const text = printers.connection;
  switch (connection.kind) {
    case 'virtual':
      return text.virtual;
    case 'tcp':
      return fill(text.tcp, { address: `${connection.host}:${connection.port}` });
    case 'device':
    case 'file':
      return fill(text[connection.kind], { path: connection.path });
    case 'serial':
      return fill(text.serial, { path: connection.path, baud: connection.baudRate });
    case 'usb': {
      const id = [connection.vendorId, connection.productId].map((n) => n.toString(16).padStart(4, '0')).join(':');
      return fill(text.usb, { id: connection.serialNumber === null ? id : `${id} ${connection.serialNumber}` });
    }
    case 'windows-queue':
    case 'cups':
    case 'system':
      return fill(text[connection.kind], { queue: connection.queue });
  }
}
