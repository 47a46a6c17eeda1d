const USUAL_PX = 16;

/**
 * Tells the style sheets how much larger than usual this reader's text is, as the number `--text-size` on the root.
 * Dividing two lengths in CSS gives wrong results in browsers of a few years ago, and those hang in many a hall.
 */
export function followTextSize(): void {
  const root = document.documentElement;
  const probe = document.createElement('span');
  probe.style.cssText = 'position:absolute;visibility:hidden;width:1rem;height:0';
  probe.setAttribute('aria-hidden', 'true');
  document.body.append(probe);
  const measure = (): void => {
    const size = probe.getBoundingClientRect().width / USUAL_PX;
    root.style.setProperty('--text-size', String(Math.max(0.5, size)));
  };
  measure();
  new ResizeObserver(measure).observe(probe);
}
