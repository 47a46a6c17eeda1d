import type { PrinterSpeed } from '../../../shared/contract/virtual-printer.ts';
import type { PrinterProfile } from '../../../shared/domain/printer.ts';
import { createVirtualMachine, type VirtualMachine } from '../printing/virtual/machine.ts';

/**
 * The virtual printer's device. It is no part of the printer that talks to it: its paper, its faults and the programs
 * that it serves stay when that printer is set up anew or lent for a test page. Another roll is another device.
 */
export function keepMachine(folder: string, speed: PrinterSpeed, onChange: () => void) {
  let standing: { machine: VirtualMachine; roll: string } | null = null;
  return {
    standing: (): VirtualMachine | null => standing?.machine ?? null,
    for: ({ widthDots, cutter }: PrinterProfile): VirtualMachine => {
      const roll = `${widthDots} ${cutter}`;
      if (standing?.roll === roll) return standing.machine;
      void standing?.machine.close();
      const machine = createVirtualMachine(folder, { widthDots, cutter, conditions: { speed } });
      machine.onChange(onChange);
      standing = { machine, roll };
      return machine;
    },
    close: async (): Promise<void> => standing?.machine.close(),
  };
}
