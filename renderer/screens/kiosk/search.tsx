import { IconSearch } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { LONGEST_SEARCH } from './kiosk-flow.ts';
import { LetterKeys } from './letter-keys.tsx';
import { OfferButton } from './offer-button.tsx';
import { findOffers } from './offers.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import { useProcedures } from './use-procedures.ts';
import './search.css';

/** So many answers fit above the keys without scrolling. */
const ANSWERS = 4;
const ANSWERS_LARGE = 3;

/** Finds what people came for in their own words, typed with or without marks. */
export function Search(props: {
  services: readonly ServiceCard[];
  typed: string;
  large: boolean;
  dispatch: KioskDispatch;
}) {
  const { kiosk } = useWords();
  const field = useId();
  const { services, typed, large, dispatch } = props;
  const procedures = useProcedures();
  const most = large ? ANSWERS_LARGE : ANSWERS;
  const offers = useMemo(() => findOffers(services, procedures, typed, most), [services, procedures, typed, most]);
  const type = (next: string) => dispatch({ type: 'type', typed: next });
  return (
    <div className="search">
      <div className="search__field">
        <h1>
          <label htmlFor={field}>{kiosk.searchLabel}</label>
        </h1>
        <span className="search__box">
          <IconSearch aria-hidden="true" />
          <input
            id={field}
            // The page's own keys stand below: the system's would cover them.
            inputMode="none"
            // biome-ignore lint/a11y/noAutofocus: this page has been opened to type into this field, and a keyboard goes there.
            autoFocus
            autoComplete="off"
            spellCheck={false}
            maxLength={LONGEST_SEARCH}
            placeholder={kiosk.searchExample}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </span>
      </div>
      <div className="search__answers" role="status">
        {typed.trim() !== '' && offers.length === 0 && <p>{kiosk.searchNothing}</p>}
        {offers.map((offer) => (
          <OfferButton key={`${offer.service.id} ${offer.procedure?.id ?? ''}`} offer={offer} dispatch={dispatch} />
        ))}
      </div>
      <LetterKeys keys="words" typed={typed} onType={type} />
    </div>
  );
}
