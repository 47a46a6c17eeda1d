import type { Brand } from '../basics/brand.ts';

export type TicketId = Brand<number, 'TicketId'>;
export type CallId = Brand<number, 'CallId'>;
export type PrintJobId = Brand<number, 'PrintJobId'>;
export type PrinterId = Brand<string, 'PrinterId'>;
export type ServiceId = Brand<string, 'ServiceId'>;
export type CounterId = Brand<string, 'CounterId'>;
export type OfficerId = Brand<string, 'OfficerId'>;
export type StationId = Brand<string, 'StationId'>;
/** Made on the screen that sends the command; the same id always gets the same outcome. */
export type CommandId = Brand<string, 'CommandId'>;
/** What somebody with an appointment types or shows; it says nothing about them. */
export type AppointmentCode = Brand<string, 'AppointmentCode'>;
/** The random id in a ticket's QR code: it says nothing about its holder. */
export type TicketToken = Brand<string, 'TicketToken'>;
