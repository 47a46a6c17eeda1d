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

function ruleInWords(why: CallReason, { reasons }: Words): string {
  const { rule, mixing, run, limit } = why;
  if (rule === 'turn' && why.passedOver > 0) return reasons.turnOfCallable;
  if (rule === 'reserved' && why.class === 'returning') return reasons.reservedBack;
  const said = fill(reasons.rule[rule], { run, limit });
  const isInTurn = rule === 'priority' || rule === 'appointment' || rule === 'returning';
  if (!isInTurn || mixing !== 'mixed' || run === 0) return said;
  if (run < limit) return fill(reasons.inARow, { rule: said, n: run + 1, limit });
  // Beyond the limit those who go first are called only when no normal number can be; where some stand there, each says why.
  const isAlone = why.passed.length === why.passedOver && why.passed.every((one) => one.class !== 'normal');
  return isAlone ? fill(reasons.noOthers, { rule: said }) : said;
}

function causeInWords({ because }: PassedOver, why: CallReason, { reasons }: Words): string {
  if (because === 'mix') return why.rule === 'overdue' ? reasons.because.overdue : reasons.because.mix;
  if (because !== 'class') return reasons.because[because];
  return why.class === 'normal'
    ? reasons.because.rules
    : fill(reasons.because.class, { class: reasons.class[why.class] });
}

const waitedInWords = (m: number, { reasons }: Words): string => (m < 1 ? reasons.under1 : fill(reasons.wait, { m }));
