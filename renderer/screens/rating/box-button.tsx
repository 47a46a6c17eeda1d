import { IconArrowLeft, IconMessage2, IconX } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useWords } from '../../live/language.ts';
import { emptyBox, hasBoxBack, isBoxAwaited } from '../../ui/box/box-flow.ts';
import { BoxPages } from '../../ui/box/box-pages.tsx';
import { useBoxWishes } from '../../ui/box/use-box-wishes.ts';
import { createPanelBox } from './box-at-panel.ts';
import './box-button.css';

const panelBox = createPanelBox(emptyBox);

/** "Góp ý, phản ánh" between two citizens; open, the box takes the whole panel. */
export function BoxButton() {
  const { box, kiosk } = useWords();
  const at = useSyncExternalStore(panelBox.subscribe, panelBox.get);
  useBoxWishes(at, panelBox.dispatch);
  useEffect(() => {
    if (at === null) return;
    addEventListener('pointerdown', panelBox.touched);
    return () => removeEventListener('pointerdown', panelBox.touched);
  }, [at]);
  return (
    <>
      <button type="button" className="button" onClick={panelBox.open}>
        <IconMessage2 aria-hidden="true" />
        {box.open}
      </button>
      {at && (
        <section className="stage panel-box" aria-label={box.open}>
          <BoxPages at={at} dispatch={panelBox.dispatch} />
          <footer>
            {hasBoxBack(at) && at.page !== 'kind' && (
              <button type="button" className="button" onClick={() => panelBox.dispatch({ type: 'back' })}>
                <IconArrowLeft aria-hidden="true" />
                {kiosk.back}
              </button>
            )}
            {!isBoxAwaited(at) && (
              <button type="button" className="button panel-box__close" onClick={panelBox.close}>
                <IconX aria-hidden="true" />
                {at.page === 'thanks' ? box.done : box.close}
              </button>
            )}
          </footer>
        </section>
      )}
    </>
  );
}
