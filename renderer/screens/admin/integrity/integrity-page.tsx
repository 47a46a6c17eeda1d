import { useState } from 'react';
import type { DigestLine } from '../../../../shared/contract/integrity.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { CheckResult } from './check-result.tsx';
import { ComparePaper } from './compare-paper.tsx';
import { DigestSheet } from './digest-sheet.tsx';
import { Digests } from './digests.tsx';
import { useIntegrity } from './use-integrity.ts';
import './integrity.css';

/** "Kiểm tra tính toàn vẹn": that nobody changed the numbers, for everybody to see. */
export function IntegrityPage({ view: { timeZone } }: { view: AdminView }) {
  const { integrity: text, system } = useWords();
  const { view, check, sign } = useIntegrity();
  const [shown, setShown] = useState<DigestLine | null>(null);
  if (view === null) return <p role="status">{system.loading}</p>;
  const running = view.check?.state === 'running';
  return (
    <>
      <p className="page-hint">{text.hint}</p>
      <KeyButton look="main" disabled={running} onClick={() => void check(null)}>
        {text.check}
      </KeyButton>
      <CheckResult view={view} timeZone={timeZone} />
      <ComparePaper disabled={running} check={check} />
      <Digests digests={view.digests} timeZone={timeZone} onSign={() => void sign()} onShow={setShown} />
      {shown && <DigestSheet line={shown} timeZone={timeZone} onClose={() => setShown(null)} />}
    </>
  );
}
