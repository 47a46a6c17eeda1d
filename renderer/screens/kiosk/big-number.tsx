/** The number as high as the page is wide: a little narrower than it is drawn in the font, so that four signs fit. */
export function BigNumber({ label }: { label: string }) {
  return (
    <h1 className={label.length > 4 ? 'taken__digits taken__digits--long' : 'taken__digits'}>
      <span>{label}</span>
    </h1>
  );
}
