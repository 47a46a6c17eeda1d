import { phoneLimits } from '../../../../shared/contract/phone-limits.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { ADDRESS_LENGTH } from '../../../../shared/domain/phone.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { TextField } from '../text-field.tsx';
import { type PhonesDraft, phoneProblems } from './phones-draft.ts';

interface AddressFieldsProps {
  view: AdminView;
  draft: PhonesDraft;
  change(part: Partial<PhonesDraft>): void;
}

/** Where phones find the hub, with the addresses that this PC has; and what keeps them from it. */
export function AddressFields({ view: { phoneReach }, draft, change }: AddressFieldsProps) {
  const { adminPhones: text } = useWords();
  const { address } = phoneProblems(draft);
  const problem = { bad: fill(text.addressBad, { n: ADDRESS_LENGTH }), missing: text.addressMissing };
  const others = phoneReach.addresses.filter((one) => one !== draft.address.trim());
  return (
    <fieldset>
      <legend>{text.reach}</legend>
      {phoneReach.loopbackOnly && (
        <p className="phones-warning" role="alert">
          {text.loopback}
        </p>
      )}
      <TextField
        label={text.address}
        hint={text.addressHint}
        value={draft.address}
        problem={address ? problem[address] : ''}
        maxLength={ADDRESS_LENGTH}
        inputMode="url"
        onChange={(typed) => change({ address: typed })}
      />
      {phoneReach.addresses.length === 0 && <p className="field-hint">{text.noWifi}</p>}
      {others.length > 0 && (
        <div className="wizard-actions">
          <span>{text.suggestions}</span>
          {others.map((one) => (
            <KeyButton key={one} disabled={false} onClick={() => change({ address: one })}>
              {fill(text.use, { address: one })}
            </KeyButton>
          ))}
        </div>
      )}
      <TextField
        label={text.wifi}
        hint={text.wifiHint}
        value={draft.wifi}
        maxLength={phoneLimits.wifi}
        onChange={(wifi) => change({ wifi })}
      />
    </fieldset>
  );
}
