import { describe, expect, test } from 'vitest';
import { ask, askId, askPaper, automatic, bench, cut, dots, job, raster, reset } from './bench-device.ts';

const idle = '12121212';
const all = (client: { send(...bytes: Uint8Array[]): void; heard(): string }): string => {
  client.send(ask(1), ask(2), ask(3), ask(4));
  return client.heard();
};
const idReply = `3722${Buffer.from('0007').toString('hex')}00`;

describe('a healthy printer', () => {
  test('answers each question it is asked, and its name', () => {
    const client = bench().client();
    expect(all(client)).toBe(idle);
    client.send(askPaper);
    expect(client.heard()).toBe('00');
    client.send(automatic(255));
    expect(client.heard()).toBe('10000000');
    client.send(Uint8Array.of(0x1d, 0x49, 66), Uint8Array.of(0x1d, 0x49, 67));
    expect(Buffer.from(client.heard(), 'hex').toString()).toBe('_Xin Moi\0_VIRTUAL-80\0');
  });

  test('prints, cuts, and only then returns the process id; the paper keeps its bytes', () => {
    const table = bench();
    const client = table.client();
    table.port.announce('A007');
    client.send(Buffer.concat([job(dots(20)), askId('0007'), askPaper]));
    expect(client.heard()).toBe(`${idReply}00`);
    expect(table.pieces).toEqual([
      {
        label: 'A007',
        half: false,
        bitmap: { width: 576, height: 20, bits: dots(20) },
        bytes: Uint8Array.from(job(dots(20))),
      },
    ]);
  });

  test('says nothing of a paper that has not left the slot', () => {
    const table = bench();
    table.holdPapers = true;
    const client = table.client();
    client.send(job(dots(3)), askId('0007'));
    expect(client.heard()).toBe('');
    client.send(ask(4));
    expect(client.heard()).toBe('12');
    table.letOut();
    expect(client.heard()).toBe(idReply);
  });

  test('places a narrow picture as it is told and loses what is wider than the paper', () => {
    const table = bench();
    const narrow = Uint8Array.of(0x1d, 0x76, 0x30, 0, 2, 0, 1, 0, 0xff, 0xff);
    const wide = Uint8Array.of(0x1d, 0x76, 0x30, 0, 80, 0, 1, 0, ...new Uint8Array(80).fill(0xff));
    const client = table.client();
    client.send(reset, narrow, Uint8Array.of(0x1b, 0x61, 1), narrow, Uint8Array.of(0x1b, 0x61, 2), narrow, wide);
    const rows = table.device.underWay().picture()?.bits ?? new Uint8Array();
    expect([0, 1, 2].map((row) => rows.subarray(row * 72, row * 72 + 72).indexOf(0xff))).toEqual([0, 35, 70]);
    expect(table.device.underWay().rows).toBe(4);
    expect(rows.subarray(3 * 72)).toEqual(new Uint8Array(72).fill(0xff));
  });

  test('feeds lines and dots, and forgets its settings at ESC @', () => {
    const table = bench();
    const client = table.client();
    client.send(reset, Uint8Array.of(0x1b, 0x33, 10, 0x0a), Uint8Array.of(0x1b, 0x4a, 7));
    expect(table.device.underWay().rows).toBe(17);
    client.send(reset, Uint8Array.of(0x0a));
    expect(table.device.underWay().rows).toBe(30);
    expect(table.pieces.map(({ half }) => half)).toEqual([true]);
  });

  test('prints nothing for what it does not know, and goes on', () => {
    const table = bench();
    table.client().send(Buffer.from('Xin chao\x1b!\x10\x1dQ\x07'), job(dots(2)));
    expect(table.pieces.map(({ bitmap }) => bitmap.height)).toEqual([2]);
  });

  test('half a raster waits for its rest: zeros end it, ESC @ tears it off, the next paper is whole', () => {
    const table = bench();
    const first = table.client();
    table.port.announce('A001');
    first.send(job(dots(50)).subarray(0, 1000));
    first.leave();
    const second = table.client();
    expect(all(second)).toBe(idle);
    second.send(new Uint8Array(72 * 60));
    table.port.announce('A002');
    second.send(job(dots(50)));
    expect(table.pieces.map(({ label, half, bytes }) => [label, half, bytes?.length ?? null])).toEqual([
      ['A001', true, null],
      ['A002', false, job(dots(50)).length],
    ]);
    expect(table.pieces[1]?.bitmap.bits).toEqual(dots(50));
  });
});

describe('paper', () => {
  test('near its end: told, and printing goes on', () => {
    const table = bench({ rowsLeft: 4000 * 8 + 1 });
    const client = table.client();
    client.send(automatic(255));
    client.heard();
    client.send(raster(dots(2)), cut);
    expect(client.heard()).toBe('10000300');
    expect(all(client)).toBe('1212121e');
    client.send(askPaper);
    expect(client.heard()).toBe('03');
    expect(table.pieces.length).toBe(1);
  });

  test('is looked after as long as nobody plays with it: the next roll comes before the old one is near its end', () => {
    const table = bench({ rowsLeft: 4000 * 8 + 5, refills: true });
    const client = table.client();
    client.send(job(dots(9)));
    expect([all(client), table.device.conditions().rowsLeft]).toEqual([idle, 50_000 * 8 - 4]);
  });

  test('ended before the job: nothing is printed or answered in turn; the new roll prints it, then the late id comes', () => {
    const table = bench({ rowsLeft: 0 });
    const client = table.client();
    expect(all(client)).toBe('1a32127e');
    client.send(job(dots(5)), askId('0007'), askPaper);
    expect(client.heard()).toBe('');
    expect(table.pieces).toEqual([]);
    table.device.set({ rowsLeft: 1000 * 8 * 8 });
    expect(client.heard()).toBe(`${idReply}00`);
    expect(table.pieces.map(({ bitmap }) => bitmap.bits)).toEqual([dots(5)]);
  });

  test('ends inside the picture: it stops there, tells it, and prints the rest after the refill', () => {
    const table = bench({ rowsLeft: 12 });
    const client = table.client();
    client.send(automatic(255));
    expect(client.heard()).toBe('10000300');
    client.send(reset, automatic(255), raster(dots(30)), cut, askId('0007'));
    expect(client.heard()).toBe('1000030018000f00');
    expect(table.device.underWay().rows).toBe(12);
    expect(all(client)).toBe('1a32127e');
    table.device.set({ rowsLeft: 1_000_000 });
    expect(client.heard()).toBe(`${idReply}10000000`);
    expect(table.pieces.map(({ bitmap, half }) => [bitmap.bits, half])).toEqual([[dots(30), false]]);
  });

  test('ends with the last row: the cut waits for the refill too', () => {
    const table = bench({ rowsLeft: 30 });
    const client = table.client();
    client.send(job(dots(30)), askId('0007'));
    expect([client.heard(), table.pieces.length]).toEqual(['', 0]);
    table.device.set({ rowsLeft: 1_000_000 });
    expect([client.heard(), table.pieces.length]).toEqual([idReply, 1]);
  });

  test('the late id goes to whoever is connected by then', () => {
    const table = bench({ rowsLeft: 3 });
    const first = table.client();
    first.send(job(dots(5)), askId('0007'));
    first.leave();
    const second = table.client();
    table.device.set({ rowsLeft: 1_000_000 });
    expect([first.heard(), second.heard()]).toEqual(['', idReply]);
  });
});

describe('cover and cutter', () => {
  test('an open cover stops everything but questions in real time; closed, it goes on', () => {
    const table = bench();
    const client = table.client();
    client.send(automatic(255));
    client.heard();
    table.device.set({ coverOpen: true });
    expect(client.heard()).toBe('38000000');
    client.send(job(dots(4)), askId('0007'));
    expect(all(client)).toBe('1a161212');
    expect(table.pieces).toEqual([]);
    table.device.set({ coverOpen: false });
    // ESC @ of the job switched the automatic status off before the change could be told.
    expect(client.heard()).toBe(idReply);
    expect(table.pieces.length).toBe(1);
  });

  test('a jam stops at the cut; DLE ENQ is ignored until it is freed, then the cut is made', () => {
    const table = bench({ cutter: 'jammed' });
    const client = table.client();
    client.send(job(dots(4)), askId('0007'));
    expect(all(client)).toBe('1a521a12');
    client.send(Uint8Array.of(0x10, 0x05, 1));
    expect(table.device.conditions().cutter).toBe('stopped');
    table.device.set({ cutter: 'freed' });
    expect(all(client)).toBe('1a521a12');
    client.send(Uint8Array.of(0x10, 0x05, 1));
    expect(client.heard()).toBe(idReply);
    expect(all(client)).toBe(idle);
    expect(table.pieces.map(({ half }) => half)).toEqual([false]);
  });

  test('opening and closing the cover tells it too', () => {
    const table = bench({ cutter: 'jammed' });
    const client = table.client();
    client.send(job(dots(4)), askId('0007'));
    table.device.set({ cutter: 'freed' });
    table.device.set({ coverOpen: true });
    table.device.set({ coverOpen: false });
    expect(client.heard()).toBe(idReply);
  });

  test('DLE ENQ 2 throws away what waits; the uncut paper is half', () => {
    const table = bench({ cutter: 'jammed' });
    const client = table.client();
    client.send(job(dots(4)), askId('0007'));
    table.device.set({ cutter: 'freed' });
    client.send(Uint8Array.of(0x10, 0x05, 2));
    expect([client.heard(), table.device.waitingBytes()]).toEqual(['', 0]);
    expect(table.pieces.map(({ half }) => half)).toEqual([true]);
  });

  test('paper that can not leave is an error, and the proof waits', () => {
    const table = bench();
    table.holdPapers = true;
    const client = table.client();
    client.send(job(dots(4)), askId('0007'));
    table.device.set({ outletBlocked: true });
    expect(all(client)).toBe('1a521612');
    table.letOut();
    expect(client.heard()).toBe('');
    table.device.set({ outletBlocked: false });
    expect(client.heard()).toBe(idReply);
  });
});

describe('power and link', () => {
  test('without power: the connection breaks, what was sent is forgotten, the half paper is torn off', () => {
    const table = bench({ rowsLeft: 3 });
    const client = table.client();
    client.send(automatic(255), job(dots(5)), askId('0007'));
    table.device.set({ power: false });
    expect([client.isConnected(), table.device.waitingBytes()]).toEqual([false, 0]);
    expect(table.connect()).toBeNull();
    expect(table.pieces.map(({ half, bitmap }) => [half, bitmap.height])).toEqual([[true, 3]]);
    table.device.set({ power: true, rowsLeft: 1_000_000 });
    const again = table.client();
    expect(all(again)).toBe(idle);
    table.device.set({ coverOpen: true });
    expect(again.heard()).toBe('');
    expect(table.pieces.length).toBe(1);
  });

  test('an unplugged cable breaks the connection; what had come is still printed', () => {
    const table = bench({ coverOpen: true });
    const client = table.client();
    client.send(job(dots(5)), askId('0007'));
    table.device.set({ pluggedIn: false });
    expect([client.isConnected(), table.connect()]).toEqual([false, null]);
    table.device.set({ coverOpen: false });
    expect([table.pieces.length, client.heard()]).toEqual([1, '']);
    table.device.set({ pluggedIn: true });
    expect(all(table.client())).toBe(idle);
  });

  test('the link breaks after so many bytes, once', () => {
    const table = bench();
    table.device.cutLinkAfter(100);
    const client = table.client();
    client.send(job(dots(5)));
    expect(client.isConnected()).toBe(false);
    expect(table.device.underWay().rows).toBe(1);
    const again = table.client();
    again.send(new Uint8Array(72 * 5), job(dots(5)));
    expect(again.isConnected()).toBe(true);
    expect(table.pieces.map(({ half }) => half)).toEqual([true, false]);
  });

  test('one connection at a time', () => {
    const table = bench();
    const first = table.client();
    expect(table.connect()).toBeNull();
    first.leave();
    expect(table.connect()).not.toBeNull();
  });

  test('two ports take turns from job to job, each with its own answers', () => {
    const table = bench();
    const other = table.device.addPort('tcp');
    const [hub, program] = [table.client(), table.client(other)];
    hub.send(job(dots(9)).subarray(0, 300));
    program.send(job(dots(2)), askId('0002'));
    expect([table.pieces.length, program.heard()]).toEqual([0, '']);
    hub.send(job(dots(9)).subarray(300), askId('0009'));
    expect(table.pieces.map(({ label, bitmap }) => [label, bitmap.height])).toEqual([
      ['hub', 9],
      ['tcp', 2],
    ]);
    expect([hub.heard(), program.heard()].map((hex) => Buffer.from(hex, 'hex').toString('latin1'))).toEqual([
      '7"0009\0',
      '7"0002\0',
    ]);
  });

  test('takes no more than its buffer holds, and says when there is room', () => {
    const table = bench({ coverOpen: true });
    let isFull = false;
    const wire = {
      send: () => {},
      drop: () => {},
      drained: () => {
        isFull = false;
      },
    };
    table.port.connect(wire);
    for (let sent = 0; sent < 100 && !isFull; sent += 1) isFull = !table.port.receive(wire, job(dots(200)));
    expect(isFull).toBe(true);
    table.device.set({ coverOpen: false });
    expect([isFull, table.device.waitingBytes()]).toEqual([false, 0]);
  });
});

describe('a cheap printer', () => {
  test.each([
    ['realTime', ask(4)],
    ['automatic', automatic(255)],
    ['paper', askPaper],
    ['processId', askId('0007')],
  ] as const)('that does not know %s says nothing to it, and prints', (kind, question) => {
    const table = bench();
    table.device.set({ answers: { ...table.device.conditions().answers, [kind]: false } });
    const client = table.client();
    client.send(question, job(dots(2)));
    expect([client.heard(), table.pieces.length]).toEqual(['', 1]);
  });

  test('mute: no answer at all, and it prints', () => {
    const table = bench({ mute: true });
    const client = table.client();
    client.send(ask(1), automatic(255), job(dots(2)), askId('0007'), askPaper, Uint8Array.of(0x1d, 0x49, 67));
    table.device.set({ coverOpen: true });
    expect([client.heard(), table.pieces.length]).toEqual(['', 1]);
  });

  test('without a cutter the paper is torn after 15 mm of feed, and GS V does nothing', () => {
    const table = bench({}, { cutter: false });
    const client = table.client();
    client.send(reset, raster(dots(4)), cut);
    expect(table.pieces.length).toBe(0);
    client.send(Uint8Array.of(0x1b, 0x33, 30, 0x0a, 0x0a, 0x0a, 0x0a), askId('0007'));
    expect(table.pieces.map(({ bitmap, half }) => [bitmap.height, half])).toEqual([[124, false]]);
    expect(client.heard()).toBe(idReply);
  });
});

describe('with a speed', () => {
  test('rows come out step by step, questions are answered in between, the id comes after the last row', () => {
    const table = bench({ speed: 'usual' });
    const client = table.client();
    client.send(job(dots(150)), askId('0007'));
    expect(table.device.underWay().rows).toBe(0);
    table.timers.ring();
    expect(table.device.underWay().rows).toBe(60);
    expect(all(client)).toBe(idle);
    table.timers.ring();
    expect([table.device.underWay().rows, client.heard()]).toEqual([120, '']);
    table.timers.ring();
    expect([table.pieces.length, client.heard(), table.timers.waiting()]).toEqual([1, idReply, []]);
  });

  test('the motor turns as many millimetres a second whatever the head: 54 rows of 180 an inch in a step', () => {
    const table = bench({ speed: 'usual' }, { widthDots: 512 });
    table.client().send(job(dots(150)));
    table.timers.ring();
    expect(table.device.underWay().rows).toBe(54);
  });

  test('slower, and made faster on the way; instant needs no timer', () => {
    const table = bench({ speed: 'slow' });
    table.client().send(job(dots(150)));
    table.timers.ring();
    expect(table.device.underWay().rows).toBe(8);
    table.device.set({ speed: 'instant' });
    expect(table.pieces.length).toBe(1);
    table.timers.ring();
    expect(table.timers.waiting()).toEqual([]);
  });

  test('power off stops the motor', () => {
    const table = bench({ speed: 'slow' });
    table.client().send(job(dots(150)));
    table.timers.ring();
    table.device.set({ power: false });
    expect(table.timers.waiting()).toEqual([]);
    expect(table.pieces.map(({ half, bitmap }) => [half, bitmap.height])).toEqual([[true, 8]]);
  });
});
