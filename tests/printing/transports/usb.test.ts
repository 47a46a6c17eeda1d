import { describe, expect, test } from 'vitest';
import { openUsb } from '../../../main/hub/printing/transports/usb.ts';
import { findPrinterInterface } from '../../../main/hub/printing/transports/usb-printer-interface.ts';
import { alternate, configuration, fakeUsbPrinter } from './fake-usb.ts';
import { hear, opened, until, written } from './hear.ts';

const printer = 7;
const keyboard = 3;
const at = { vendorId: 0x04b8, productId: 0x0e15, serialNumber: null };

describe('the interface of a printer', () => {
  test('is the bidirectional one, also when it comes second', () => {
    expect(findPrinterInterface([configuration(alternate(0, printer, 1), alternate(1, printer, 2))])).toEqual({
      configuration: 1,
      number: 0,
      alternate: 1,
      out: 1,
      in: { endpoint: 2, packet: 64 },
    });
  });

  test('may be one-way', () => {
    expect(findPrinterInterface([configuration(alternate(0, printer, 1))])?.in).toBeNull();
  });

  test('is none of another class, nor one that speaks in packets', () => {
    expect(findPrinterInterface([configuration(alternate(0, keyboard, 2))])).toBeNull();
    expect(findPrinterInterface([configuration(alternate(0, printer, 3))])).toBeNull();
    expect(findPrinterInterface([])).toBeNull();
  });
});

describe('a USB printer', () => {
  const twoWay = () => fakeUsbPrinter([configuration(alternate(0, printer, 1), alternate(1, printer, 2))]);

  test('is opened, claimed from its driver, and let go in order', async () => {
    const device = twoWay();
    const channel = opened(await openUsb(at, () => Promise.resolve([device]))(3000));
    const heard = hear(channel);
    expect(await written(channel, Uint8Array.of(1, 2, 3))).toBeNull();
    channel.end();
    channel.end();
    await until('closed', () => device.calls.includes('close'));
    expect(device.calls).toEqual([
      'open',
      'configuration 1',
      'detach 0',
      'claim 0',
      'alternate 0 1',
      'release 0',
      'close',
    ]);
    expect(heard.closed).toEqual([true]);
  });

  test('carries a whole ticket in pieces, and its answers; silence is no trouble', async () => {
    const device = twoWay();
    const ticket = Uint8Array.from({ length: 20_001 }, (_, index) => index % 256);
    const channel = opened(await openUsb(at, () => Promise.resolve([device]))(3000));
    const heard = hear(channel);
    expect(await written(channel, ticket)).toBeNull();
    expect(device.received).toEqual([...ticket]);
    device.say(0x12);
    await until('the first answer', () => heard.bytes().length === 1);
    device.say(0x16, 0x12);
    await until('the second answer', () => heard.bytes().equals(Buffer.of(0x12, 0x16, 0x12)));
    expect(heard.closed).toEqual([]);
    channel.destroy();
  });

  test('a pulled plug fails the write and ends the channel in disorder', async () => {
    const device = twoWay();
    const channel = opened(await openUsb(at, () => Promise.resolve([device]))(3000));
    const heard = hear(channel);
    device.unplug();
    expect(await written(channel, Uint8Array.of(1))).toBeInstanceOf(Error);
    await until('closed', () => heard.closed.length > 0);
    expect(heard.closed).toEqual([false]);
    expect(await written(channel, Uint8Array.of(1))).toBeInstanceOf(Error);
  });

  test('a pulled plug is noticed without a write', async () => {
    const device = twoWay();
    const channel = opened(await openUsb(at, () => Promise.resolve([device]))(3000));
    const heard = hear(channel);
    device.unplug();
    await until('closed', () => heard.closed.length > 0);
    expect(heard.closed).toEqual([false]);
  });

  test('two of one model are told apart by their serial number', async () => {
    const [one, other] = [twoWay(), { ...twoWay(), serialNumber: 'XYZ', received: [] }];
    const channel = opened(await openUsb({ ...at, serialNumber: 'ABC' }, () => Promise.resolve([other, one]))(3000));
    expect(await written(channel, Uint8Array.of(5))).toBeNull();
    expect(one.received).toEqual([5]);
    channel.destroy();
  });

  test('what can not be opened is told as a sentence', async () => {
    const open = (device: ReturnType<typeof twoWay>) => openUsb(at, () => Promise.resolve([device]))(3000);
    expect(await openUsb(at, () => Promise.resolve([]))(3000)).toBe(
      'USB 04b8:0e15: there is no such device; is the printer plugged in and switched on?',
    );
    expect(await openUsb(at, () => Promise.reject(new Error('no /sys/bus/usb')))(3000)).toBe(
      "USB can't be used here: no /sys/bus/usb",
    );
    const mouse = fakeUsbPrinter([configuration(alternate(0, keyboard, 1))]);
    expect(await open(mouse)).toBe('USB 04b8:0e15 is not a printer');
    expect(mouse.calls).toEqual(['open', 'close']);
    const held = twoWay();
    held.claimInterface = () => Promise.reject(new Error('claimInterface error: interface is busy'));
    expect(await open(held)).toBe("USB 04b8:0e15 can't be opened: claimInterface error: interface is busy");
    expect(held.calls.at(-1)).toBe('close');
  });
});
