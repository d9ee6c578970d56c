import type { ReactNode } from "react";
import { speaking, type Language } from "./language";

interface NoticeProps {
  language: Language;
  title: string;
  children?: ReactNode;
  action?: string;
  onAction?: () => void;
  /** True for an error. */
  alarming?: boolean;
}

/** A sheet in place of the editor: what the matter is and the one thing to do about it. */
export function Notice({ language, title, children, action, onAction, alarming = false }: NoticeProps) {
  return (
    <main {...speaking(language)}>
      <div className={alarming ? "notice alarming" : "notice"} role={alarming ? "alert" : "status"}>
        <h2>{title}</h2>
        {children && <p>{children}</p>}
        {action && (
          <button type="button" className="primary" onClick={onAction}>
            {action}
          </button>
        )}
      </div>
    </main>
  );
}
