import type { Walk } from "./signin/walk";

/**
 * What this browser tab remembers, in session storage: the walk under way, and through GraphiQL the text in the editors.
 * It ends with the tab, with a sign-out, and when another person signs in; tokens are never in it.
 */
const WALK = "marsa.walk";
const PERSON = "marsa.person";
const SIGNED_OUT = "marsa.signedOut";

/** Keeps the walk while the page is away at the authorization server. */
export function keepWalk(walk: Walk): void {
  sessionStorage.removeItem(SIGNED_OUT);
  sessionStorage.setItem(WALK, JSON.stringify(walk));
}

/** The walk that this tab began, once. */
export function takeWalk(): Walk | undefined {
  const kept = sessionStorage.getItem(WALK);
  sessionStorage.removeItem(WALK);
  return kept ? (JSON.parse(kept) as Walk) : undefined;
}

/** Makes the tab this person's: what another one wrote in it is gone. */
export function belongTo(subject: string): void {
  if (sessionStorage.getItem(PERSON) !== subject) {
    sessionStorage.clear();
    sessionStorage.setItem(PERSON, subject);
  }
}

/** Empties the tab for a sign-out, which the next load of the page shows instead of signing in again. */
export function signOut(): void {
  sessionStorage.clear();
  sessionStorage.setItem(SIGNED_OUT, "yes");
}

/** True from a sign-out until the person asks to sign in again. */
export function isSignedOut(): boolean {
  return sessionStorage.getItem(SIGNED_OUT) !== null;
}
