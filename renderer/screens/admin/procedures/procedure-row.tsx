import type { ReactNode } from 'react';
import type { Procedure } from '../../../../shared/domain/procedure.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';

/** One procedure in a list: its name, what it asks for in short, and its keys. */
export function ProcedureRow({ procedure, children }: { procedure: Procedure; children: ReactNode }) {
  const { procedures: text } = useWords().officeSetup;
  const { vi, also } = procedure;
  return (
    <li className="setup-row">
      <div className="setup-what">
        <b>{vi.name}</b>
        <p>
          {[fill(text.papersCount, { n: vi.papers.length }), also.slice(0, 4).join(', ')]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <div className="setup-keys">{children}</div>
    </li>
  );
}
