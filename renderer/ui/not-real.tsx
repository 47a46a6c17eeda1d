import './not-real.css';

/** Over a screen that shows a number which nobody has: a rehearsal's, or one of the training office. */
export function NotReal({ children }: { children: string }) {
  return (
    <p className="not-real" role="status">
      {children}
    </p>
  );
}
