import type { CallReason, PassedOver } from '../domain/call-reason.ts';
import { fill } from './fill.ts';
import type { Words } from './index.ts';

/** One sentence: why this number and no other ("Vì sao số này được gọi?"). */
export function reasonInWords(why: CallReason, words: Words): string {
  const { reasons } = words;
  return fill(reasons.sentence, {
    subject: reasons.subject[why.class],
    rule: ruleInWords(why, words),
    wait: waitedInWords(why.waitedMinutes, words),
  });
}

/** Those who stood further ahead and were not called, each with its own cause; the last line counts the unnamed. */
export function passedInWords(why: CallReason, words: Words): string[] {
  const { reasons } = words;
  const named = why.passed.map((one) =>
    fill(reasons.passedLine, {
      label: one.label,
      class: reasons.class[one.class],
      wait: waitedInWords(one.waitedMinutes, words),
      because: causeInWords(one, why, words),
    }),
  );
  const unnamed = why.passedOver - why.passed.length;
  return unnamed > 0 ? [...named, fill(reasons.more, { n: unnamed })] : named;
}

function ruleInWords({ rule, mixing, run, limit }: CallReason, { reasons }: Words): string {
  const said = fill(reasons.rule[rule], { run, limit });
  const isInTurn = rule === 'priority' || rule === 'appointment' || rule === 'returning';
  if (!isInTurn || mixing !== 'mixed' || run === 0) return said;
  // Beyond the limit those who go first are called only when no normal number waits.
  return run < limit ? fill(reasons.inARow, { rule: said, n: run + 1, limit }) : fill(reasons.noOthers, { rule: said });
}

function causeInWords({ because }: PassedOver, why: CallReason, { reasons }: Words): string {
  if (because === 'mix') return why.rule === 'overdue' ? reasons.because.overdue : reasons.because.mix;
  if (because !== 'class') return reasons.because[because];
  return why.class === 'normal'
    ? reasons.because.rules
    : fill(reasons.because.class, { class: reasons.class[why.class] });
}

const waitedInWords = (m: number, { reasons }: Words): string => (m < 1 ? reasons.under1 : fill(reasons.wait, { m }));
