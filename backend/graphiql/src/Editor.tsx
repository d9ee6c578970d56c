import { GraphiQL } from "graphiql";
import { useCallback, useState } from "react";
import { ask, SessionEnded, type Operation } from "./api";
import { EditorColours } from "./EditorColours";
import { examples } from "./examples";
import { speaking, text, type Language } from "./language";
import { leaveForSignIn } from "./signin/arrive";
import type { Session } from "./signin/session";

/** GraphiQL, asking as the person signed in; introspection included, so each role sees its own schema. */
export default function Editor({ session, language }: { session: Session; language: Language }) {
  const [ended, setEnded] = useState<"ended" | "neverBegan">();
  // Must stay the same function: GraphiQL introspects anew whenever it gets another one.
  const fetcher = useCallback(
    async (operation: Operation) => {
      try {
        const answer = await ask(session, operation);
        setEnded(undefined);
        return answer;
      } catch (error) {
        if (error instanceof SessionEnded) {
          setEnded(session.began ? "ended" : "neverBegan");
        }
        return { errors: [{ message: (error as Error).message }] }; // thrown, it would show with its stack
      }
    },
    [session],
  );
  return (
    <>
      {ended && (
        <p className="ended" role="alert" {...speaking(language)}>
          {text(ended, language)}
          <button type="button" className="primary" onClick={() => void leaveForSignIn()}>
            {text("signIn", language)}
          </button>
        </p>
      )}
      <main className="editor" lang="en" dir="ltr">
        <GraphiQL
          fetcher={fetcher}
          storage={sessionStorage}
          defaultTabs={examples}
          forcedTheme="system"
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
          defaultEditorToolsVisibility
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
          <EditorColours />
        </GraphiQL>
      </main>
    </>
  );
}
