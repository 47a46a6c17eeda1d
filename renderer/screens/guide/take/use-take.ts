import { type Dispatch, useEffect, useReducer } from 'react';
import { sendNow } from '../../../live/hub.ts';
import { nobody, type TakeEvent, type TakeFlow, takeFlow } from './take-flow.ts';

export interface Take {
  flow: TakeFlow;
  dispatch: Dispatch<TakeEvent>;
}

/** The flow with its one effect. */
export function useTake(): Take {
  const [flow, dispatch] = useReducer(takeFlow, nobody);
  const { at, large, visit } = flow;
  // Each "taking" is a new object, made by one touch: one command.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a size of letters that changes meanwhile is no second touch.
  useEffect(() => {
    if (at.step !== 'taking') return;
    const { service, priority } = at;
    void sendNow({
      type: 'issue-ticket',
      serviceId: service.id,
      priority,
      large,
      visitOf: visit?.ticketId ?? null,
    }).then((outcome) => dispatch({ type: 'answered', outcome }));
  }, [at]);
  return { flow, dispatch };
}
