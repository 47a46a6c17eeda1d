import type { Trouble } from '../../../../shared/contract/health.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { sizeInWords } from '../size-in-words.ts';

/** What is wrong and what to do, in one breath. */
export function troubleInWords(trouble: Trouble, words: Words): string {
  const { troubles } = words.health;
  const text = troubles[trouble.kind];
  switch (trouble.kind) {
    case 'printer': {
      const { names, advice } = words.admin.printer;
      return fill(text, { name: trouble.name, state: names[trouble.state], advice: advice[trouble.state] });
    }
    case 'disk-low':
    case 'wal-large':
      return fill(text, { size: sizeInWords(trouble.bytes, words) });
    case 'clock-behind':
      return fill(text, { n: trouble.minutes });
    case 'backup-old':
      return fill(text, { n: trouble.days });
    case 'roll-low':
      return fill(text, { name: trouble.name, n: trouble.left });
    case 'memory-high':
      return fill(text, { n: trouble.megabytes });
    case 'papers-missing':
    case 'errors':
      return fill(text, { n: trouble.n });
    case 'station-away':
      return fill(text, { name: trouble.name });
    case 'station-old':
      return fill(text, { name: trouble.name, version: trouble.version });
    case 'no-backup':
    case 'voice-missing':
      return text;
  }
}
