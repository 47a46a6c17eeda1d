import { offeredOf, type Procedure } from '../../../shared/domain/procedure.ts';
import { proceduresIn } from '../../../shared/procedures/shipped.ts';
import { useHub } from '../../live/use-view.ts';

/** The office's procedures as this kiosk's view has them now. */
export function useProcedures(): readonly Procedure[] {
  const { view } = useHub();
  return proceduresIn({ procedures: view?.kind === 'kiosk' ? view.procedures : null });
}

/** Those of one service that are offered. */
export const useProceduresOf = (service: string): readonly Procedure[] => offeredOf(useProcedures(), service);
