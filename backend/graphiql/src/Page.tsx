import { lazy, Suspense, useEffect, useState } from "react";
import { Bar } from "./Bar";
import { chooseLanguage, language as currentLanguage, languageTag, text, type Language } from "./language";
import { Notice } from "./Notice";
import { personOf, type Person } from "./person";
import { leaveForSignIn, type Arrival } from "./signin/arrive";
import type { Session } from "./signin/session";
import * as tab from "./tab";

// GraphiQL is nearly all of the page, and a first visit leaves for the sign-in without it.
const Editor = lazy(() => import("./Editor"));

/** The whole page: the bar, and below it the editor or what stands in its way. */
export function Page({ arrival }: { arrival: Arrival }) {
  const [language, setLanguage] = useState<Language>(currentLanguage);
  const [person, setPerson] = useState<Person>();
  const [leavingOut, setLeavingOut] = useState(false);
  const session = arrival.kind === "signedIn" ? arrival.session : undefined;

  useEffect(() => {
    document.documentElement.lang = languageTag(language); // without dir: Monaco lays itself out from the left
  }, [language]);

  useEffect(() => {
    if (session) {
      void personOf(session).then(setPerson);
    }
  }, [session]);

  function speak(chosen: Language) {
    chooseLanguage(chosen);
    setLanguage(chosen);
  }

  function leave(signedIn: Session) {
    setLeavingOut(true); // takes the answers off the screen
    tab.signOut();
    signedIn.signOut();
  }

  return (
    <>
      <Bar
        language={language}
        onLanguage={speak}
        person={person}
        onSignOut={session && !leavingOut ? () => leave(session) : undefined}
      />
      {session && !leavingOut ? (
        <Suspense>
          <Editor language={language} session={session} />
        </Suspense>
      ) : (
        <Standing arrival={arrival} language={language} leavingOut={leavingOut} />
      )}
    </>
  );
}

function Standing({ arrival, language, leavingOut }: { arrival: Arrival; language: Language; leavingOut: boolean }) {
  const signIn = () => void leaveForSignIn();
  if (arrival.kind === "failed") {
    const { reason, detail } = arrival.refusal;
    return (
      <Notice language={language} title={text("failed", language)} action={text("retry", language)} onAction={signIn} alarming>
        {text(`failed.${reason}`, language)} {detail && <bdi dir="ltr">{detail}</bdi>}
      </Notice>
    );
  }
  if (arrival.kind === "signedOut") {
    return (
      <Notice language={language} title={text("signedOut", language)} action={text("signIn", language)} onAction={signIn}>
        {text("signedOutMore", language)}
      </Notice>
    );
  }
  return <Notice language={language} title={text(leavingOut ? "leavingOut" : "leaving", language)} />;
}
