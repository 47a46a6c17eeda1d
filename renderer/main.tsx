import { createRoot } from 'react-dom/client';
import { Screen } from './screen.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { followTextSize } from './ui/text-size.ts';
import './ui/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
followTextSize();
createRoot(root).render(
  <ErrorBoundary>
    <Screen path={location.pathname} />
  </ErrorBoundary>,
);
