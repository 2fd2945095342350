import { Component, type ReactNode } from 'react';
import { taken } from '../early.ts';
import { Failure } from '../shared/failure.tsx';

/** A screen that broke says so and offers to start again; the frame around it stays. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidCatch(): void {
    setTimeout(() => void taken()); // its one button is heard
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <div className="sh-page sh-page--narrow">
        <Failure error={this.state.error} retry={() => window.location.reload()} />
      </div>
    );
  }
}
