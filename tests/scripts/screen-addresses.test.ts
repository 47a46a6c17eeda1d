import { expect, test } from 'vitest';
import { screenAddresses } from '../../scripts/screen-addresses.mjs';

test('without a display, every screen is one line with its address', () => {
  const lines = screenAddresses('http://127.0.0.1:7070').split('\n');
  for (const screen of ['/kiosk', '/display', '/counter?counter=1', '/rating?counter=1', '/paper', '/admin'])
    expect(lines.filter((line) => line.includes(`http://127.0.0.1:7070${screen} `))).toHaveLength(1);
});
