import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import type { IntegrityView, JournalCheck } from '../../../../shared/contract/integrity.ts';
import { inGroups } from '../../../../shared/domain/digest.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { count } from '../figures.ts';
import { FlawInWords } from './flaw-in-words.tsx';
import { momentOf } from './moment-of.ts';

/** How far a check is, or what it found. Said aloud when it changes. */
export function CheckResult({ view: { check, events }, timeZone }: { view: IntegrityView; timeZone: string }) {
  const { integrity: text } = useWords();
  return (
    <div className="check-result" role="status">
      {check === null && <p className="page-hint">{fill(text.notYet, { n: count(events) })}</p>}
      {check?.state === 'running' && <Running check={check} />}
      {check?.state === 'failed' && <p className="field-problem">{text.failed}</p>}
      {check?.state === 'done' && <Proof check={check} timeZone={timeZone} />}
    </div>
  );
}

function Running({ check: { done, total } }: { check: Extract<JournalCheck, { state: 'running' }> }) {
  const { integrity: text } = useWords();
  const said =
    done > 0 && done === total ? text.comparing : fill(text.checking, { done: count(done), total: count(total) });
  return (
    <>
      <p>{said}</p>
      <progress value={done} max={Math.max(1, total)} aria-label={text.check} />
    </>
  );
}

function Proof({ check, timeZone }: { check: Extract<JournalCheck, { state: 'done' }>; timeZone: string }) {
  const { integrity: text, admin } = useWords();
  const { proof, compared } = check;
  const { flaw, paper } = proof;
  // A journal that agrees with itself and not with the paper was written anew.
  const holds = flaw === null && (paper === null || paper === 'same');
  const facts: [string, string][] = [
    [text.events, count(proof.events)],
    [text.first, proof.firstAt === null ? admin.none : momentOf(timeZone, proof.firstAt)],
    [text.last, proof.lastAt === null ? admin.none : momentOf(timeZone, proof.lastAt)],
    [text.digestsInIt, count(proof.digests)],
    [text.lastHash, inGroups(proof.hash)],
  ];
  const paperWords = paper === 'same' && flaw ? text.paper.sameBroken : paper && text.paper[paper];
  return (
    <div className="proof" data-holds={holds}>
      <p className="proof-title">
        {holds ? <IconShieldCheck aria-hidden="true" /> : <IconShieldX aria-hidden="true" />}
        {holds ? text.holds : text.broken}
      </p>
      {flaw ? <FlawInWords flaw={flaw} timeZone={timeZone} /> : <p>{text.holdsMore}</p>}
      {paperWords && compared && (
        <p className="proof-paper" data-same={paper === 'same' && flaw === null}>
          {fill(paperWords, { seq: compared.seq })}
        </p>
      )}
      <dl className="proof-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="few-data">{fill(text.checkedAt, { time: momentOf(timeZone, check.endedAt) })}</p>
    </div>
  );
}
