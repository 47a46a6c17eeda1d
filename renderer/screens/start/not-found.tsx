import { IconMapQuestion } from '@tabler/icons-react';
import { useWords } from '../../live/language.ts';
import { Message } from '../../ui/message.tsx';

/** An address that is no screen: a way on instead of a dead end. */
export function NotFound() {
  const { system } = useWords();
  return (
    <Message title={system.notFoundTitle} text={system.notFoundText} icon={<IconMapQuestion stroke={1.5} />}>
      <a className="button button--go" href="/">
        {system.notFoundBack}
      </a>
    </Message>
  );
}
