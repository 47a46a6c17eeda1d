import { Component, type ReactNode } from 'react';
import { CrashPage } from './crash-page.tsx';

/** Unexpected is a crash: the screen says so, and loads itself again, since nobody stands by a kiosk. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error('The screen crashed', error);
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashPage /> : this.props.children;
  }
}
