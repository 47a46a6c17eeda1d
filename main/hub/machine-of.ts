import { networkInterfaces } from 'node:os';
import { isThisPc } from './server/origin.ts';

/** The hub's own PC, by whatever address it was reached. */
const HUB = 'hub';

/** Names the machine at an address: one name for each address of the network, one for all of this PC's own. */
export function createMachineOf(addressesHere: () => string[] = ownAddresses): (address: string) => string {
  return (address) => {
    const plain = address.replace(/^::ffff:/, '');
    return isThisPc(plain) || addressesHere().includes(plain) ? HUB : plain;
  };
}

const ownAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
