import type { ReactNode } from 'react';
import './button.css';
import './message.css';

/** A whole page with one thing to say and, perhaps, one thing to do. */
export function Message(props: { title: string; text: string; icon?: ReactNode; children?: ReactNode }) {
  return (
    <main className="message">
      {props.icon && (
        <div className="message__icon" aria-hidden="true">
          {props.icon}
        </div>
      )}
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children && <div className="message__actions">{props.children}</div>}
    </main>
  );
}
