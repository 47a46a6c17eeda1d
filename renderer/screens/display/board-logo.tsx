import { useEffect, useState } from 'react';
import type { Logo } from '../../../shared/domain/ticket-design.ts';
import { ticketLogo } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { LogoDots } from '../../ui/logo-dots.tsx';

/** The logo that stands on the tickets; asked for once, and again when there is another one. */
export function BoardLogo({ revision }: { revision: string }) {
  const { display } = useWords();
  const [shown, setShown] = useState<{ revision: string; logo: Logo | null } | null>(null);
  useEffect(() => {
    let over = false;
    ticketLogo().then(
      (logo) => !over && setShown({ revision, logo }),
      (error: unknown) => console.warn('No logo', error),
    );
    return () => {
      over = true;
    };
  }, [revision]);
  if (!shown?.logo) return null;
  return (
    <div className="board-logo">
      <LogoDots logo={shown.logo} label={display.logo} />
    </div>
  );
}
