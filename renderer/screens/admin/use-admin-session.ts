import { useEffect, useState } from 'react';
import { connect } from '../../live/hub.ts';
import { useHub } from '../../live/use-view.ts';

const NAME = 'xin-moi.admin';

export interface AdminSession {
  token: string | null;
  /** The hub ended the session before: the sign-in page says so. */
  hasEnded: boolean;
  /** The PIN was chosen on this page; the greeting of the hub is older than that. */
  pinIsChosen: boolean;
  begin(token: string): void;
  end(): void;
  chosen(): void;
}

/** The administrator's token lives as long as this tab: a PC that is left alone overnight forgets it with the window. */
export function useAdminSession(): AdminSession {
  const [token, setToken] = useState(() => sessionStorage.getItem(NAME));
  const [hasEnded, setHasEnded] = useState(false);
  const [pinIsChosen, setPinIsChosen] = useState(false);
  const { unpaired } = useHub();
  useEffect(() => connect({ token }), [token]);
  useEffect(() => {
    if (!unpaired) return;
    sessionStorage.removeItem(NAME);
    setHasEnded(true);
    setToken(null);
  }, [unpaired]);

  return {
    token,
    hasEnded,
    pinIsChosen,
    begin(next) {
      sessionStorage.setItem(NAME, next);
      setHasEnded(false);
      setPinIsChosen(true);
      setToken(next);
    },
    end() {
      sessionStorage.removeItem(NAME);
      setToken(null);
    },
    chosen: () => setPinIsChosen(true),
  };
}
