import type { AdminView } from '../../../../shared/contract/views.ts';
import { useWords } from '../../../live/language.ts';
import { MonitorsPart } from '../monitors/monitors-part.tsx';
import { Stations } from '../stations.tsx';
import { Table } from '../table.tsx';

const kinds = ['kiosk', 'display', 'counter', 'rating', 'guide', 'poster'] as const;

/** Each screen with the address that opens it, and the pairing of them all. */
export function ScreensStep({ view }: { view: AdminView }) {
  const { setUp, system } = useWords();
  const { screens: text } = setUp;
  return (
    <>
      <MonitorsPart view={view} />
      <p className="page-hint">{text.byAddress}</p>
      <Table
        label={text.addresses}
        columns={[{ title: text.screen }, { title: text.address }]}
        rows={kinds.map((kind) => ({
          key: kind,
          cells: [
            system.screens[kind].name,
            <code key="address" className="set-up-address">{`${originOf(view)}/${kind}`}</code>,
          ],
        }))}
      />
      {view.phoneReach.loopbackOnly && <p className="page-hint">{text.onlyHere}</p>}
      <Stations view={view} />
    </>
  );
}

/** As other PCs reach the hub, where it can be reached; else as this page does. */
function originOf({ phoneReach: { loopbackOnly, addresses } }: AdminView): string {
  const [first] = addresses;
  return loopbackOnly || first === undefined ? location.origin : first.replace(/\/$/, '');
}
